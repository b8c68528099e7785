// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.formatting;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.AbstractFormatter2;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.preferences.TypedPreferenceKey;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.NumberedList;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskMap;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.SourceSpan;

/** One rule for the whole language: what stands in a block has a line of its own, all else is one space apart. */
public class MappaFormatter extends AbstractFormatter2 {

    private static final String INDENTATION = "  ";
    private static final Set<EClass> INLINE = Set.of(Literals.SOURCE_SPAN, Literals.TABLE_FIGURE);
    private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ":", ")");

    /** Also where the caller has no preferences, as the serializer: all maps are indented alike. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T getPreference(TypedPreferenceKey<T> key) {
        return key == FormatterPreferenceKeys.indentation ? (T) INDENTATION : super.getPreference(key);
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
            if (isInline(child)) {
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
        if (isKeyword(token, NO_SPACE_BEFORE) || isTight(element, token)) {
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

    /** Both sides of the dash of a period or range, and of the slash of a ratio, stay together; so does what a bracket opens. */
    private static boolean isTight(EObject element, ISemanticRegion token) {
        ISemanticRegion previous = token.getPreviousSemanticRegion();
        return isDash(element, token) || previous != null && (isDash(element, previous) || isKeyword(previous, "("));
    }

    private static boolean isDash(EObject element, ISemanticRegion token) {
        return isKeyword(token, "-") && (element instanceof Plan || element instanceof SourceSpan)
                || isKeyword(token, "/") && element instanceof IndexScore;
    }

    private static boolean isInline(EObject child) {
        return INLINE.contains(child.eClass()) || child instanceof Score score && score.getCriterion() == null;
    }

    private static boolean isKeyword(ISemanticRegion token, String text) {
        return token.getGrammarElement() instanceof Keyword && token.getText().equals(text);
    }

    private static boolean isKeyword(ISemanticRegion token, Set<String> texts) {
        return token.getGrammarElement() instanceof Keyword && texts.contains(token.getText());
    }
}
