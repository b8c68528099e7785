// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.formatting;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

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
        XtextResource unix = (XtextResource) resourceSets.get().createResource(resource.getURI());
        try {
            unix.load(new LazyStringInputStream(text.replace("\r\n", "\n"), "UTF-8"),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
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
