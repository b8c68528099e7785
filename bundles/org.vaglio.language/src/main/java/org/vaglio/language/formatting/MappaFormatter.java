// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.AbstractFormatter2;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.preferences.TypedPreferenceKey;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.model.riskmap.NumberedList;
import org.vaglio.model.riskmap.RiskMap;

/** One rule for the whole language: what stands in a block has a line of its own, all else is one space apart. */
public class MappaFormatter extends AbstractFormatter2 {

    /** Also where the caller has no preferences, as the serializer: all maps are indented alike. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T getPreference(TypedPreferenceKey<T> key) {
        return key == FormatterPreferenceKeys.indentation ? (T) Spacing.INDENTATION : super.getPreference(key);
    }

    @Override
    public void format(Object object, IFormattableDocument document) {
        if (object instanceof XtextResource resource) {
            _format(resource, document);
        } else if (object instanceof EObject element) {
            formatElement(element, document);
        }
    }

    private void formatElement(EObject element, IFormattableDocument document) {
        IEObjectRegion region = getTextRegionAccess().regionForEObject(element);
        if (region == null) {
            return;
        }
        if (element instanceof RiskMap) {
            document.prepend(element, it -> {
                it.noSpace();
                it.setNewLines(0, 0, 1);
            });
        }
        ISemanticRegion first = region.getPreviousHiddenRegion().getNextSemanticRegion();
        ISemanticRegion open = null;
        for (ISemanticRegion token : region.getSemanticRegions()) {
            if (isKeyword(token, "{")) {
                open = token;
                document.prepend(token, it -> it.oneSpace());
            } else if (isKeyword(token, "}")) {
                closeBlock(open, token, document);
            } else if (!token.equals(first)) {
                formatToken(element, token, open != null, document);
            }
        }
        for (EObject child : element.eContents()) {
            if (Spacing.isInline(child)) {
                document.prepend(child, it -> it.oneSpace());
            } else if (!(element instanceof RiskMap) || child != element.eContents().get(0)) {
                document.prepend(child, it -> it.setNewLines(1, 1, 2));
            }
            document.format(child);
        }
    }

    private static void closeBlock(ISemanticRegion open, ISemanticRegion close, IFormattableDocument document) {
        if (open == null) {
            return;
        }
        if (open.getNextSemanticRegion().equals(close)) {
            document.append(open, it -> it.noSpace());
            return;
        }
        document.prepend(close, it -> it.setNewLines(1, 1, 1));
        document.interior(open, close, it -> it.indent());
    }

    private static void formatToken(EObject element,
            ISemanticRegion token, boolean inBlock, IFormattableDocument document) {
        ISemanticRegion previous = token.getPreviousSemanticRegion();
        if (Spacing.isTight(element, previous == null ? "" : previous.getText(), token.getText())) {
            document.prepend(token, it -> it.noSpace());
        } else if (element instanceof NumberedList && inBlock) {
            document.prepend(token, it -> {
                it.oneSpace();
                it.autowrap();
            });
        } else {
            document.prepend(token, it -> it.oneSpace());
        }
    }

    private static boolean isKeyword(ISemanticRegion token, String text) {
        return token.getGrammarElement() instanceof Keyword && token.getText().equals(text);
    }
}
