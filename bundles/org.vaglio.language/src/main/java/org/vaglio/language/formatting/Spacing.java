// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.formatting;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.SourceSpan;

/** What stands together and what has a line of its own: one answer for formatting a text and for writing new parts of it. */
public final class Spacing {

    /** One step of indentation. */
    public static final String INDENTATION = "  ";

    private static final Set<EClass> INLINE = Set.of(Literals.SOURCE_SPAN, Literals.TABLE_FIGURE);
    private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ":", ")");

    private Spacing() {
    }

    /** Whether an element is written within the line of what holds it; all others have lines of their own. */
    public static boolean isInline(EObject element) {
        return INLINE.contains(element.eClass()) || element instanceof Score score && score.getCriterion() == null;
    }

    /**
     * Whether a word of an element follows the word before it without a blank. Both sides of the dash of a period or range, and of
     * the slash of a ratio, stay together; so does what a bracket opens.
     */
    public static boolean isTight(EObject element, String before, String word) {
        return NO_SPACE_BEFORE.contains(word) || before.equals("(") || isDash(element, word) || isDash(element, before);
    }

    private static boolean isDash(EObject element, String word) {
        return word.equals("-") && (element instanceof Plan || element instanceof SourceSpan)
                || word.equals("/") && element instanceof IndexScore;
    }
}
