// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import org.vaglio.language.linking.MapResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Formats the text of a map. */
public class MapFormat {

    @Inject
    private Provider<IFormatter2> formatters;
    @Inject
    private Provider<TextRegionAccessBuilder> regions;
    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private FormatterPreferenceValuesProvider preferences;

    /** The text of a resource without errors, formatted; nothing but blanks and line breaks changes, and a
     * text with Windows line ends keeps them. */
    public String format(XtextResource resource) {
        String text = resource.getParseResult().getRootNode().getText();
        if (!text.contains("\r\n")) {
            return formatted(resource);
        }
        MapResource unix = (MapResource) resourceSets.get().createResource(resource.getURI());
        unix.read(text.replace("\r\n", "\n"));
        return formatted(unix).replace("\n", "\r\n");
    }

    private String formatted(XtextResource resource) {
        ITextRegionAccess access = regions.get().forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest();
        request.setTextRegionAccess(access);
        request.setPreferences(TypedPreferenceValues.castOrWrap(preferences.getPreferenceValues(resource)));
        request.setAllowIdentityEdits(false);
        List<ITextReplacement> replacements = formatters.get().format(request);
        return access.getRewriter().renderToString(replacements);
    }
}
