// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.RuleCall;
import org.vaglio.language.formatting.Spacing;

/**
 * One word of an element: a keyword, a value or reference as a whole, or a child as a whole.
 *
 * @param element where it stands in the grammar
 * @param text    how it is written; of a child nothing
 * @param key     what it says: two tokens with equal keys need no change, however they are written
 * @param child   the child; null for a word
 * @param offset  where it begins in the text; -1 when it is new
 * @param end     where it ends
 */
record Token(AbstractElement element, String text, Object key, EObject child, int offset, int end) {

    private static final int NOWHERE = -1;

    /** A value of a feature in the words of an enumeration, if any; elements are the same only if they are identical. */
    record Value(EStructuralFeature feature, Object value, EnumRule words) {

        static Value of(EStructuralFeature feature, Object value, AbstractElement element) {
            boolean word = element instanceof RuleCall call && call.getRule() instanceof EnumRule;
            return new Value(feature, value, word ? (EnumRule) ((RuleCall) element).getRule() : null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value that && feature == that.feature && words == that.words
                    && (value instanceof EObject ? value == that.value : Objects.equals(value, that.value));
        }

        @Override
        public int hashCode() {
            return value instanceof EObject ? System.identityHashCode(value) : Objects.hashCode(value);
        }
    }

    static Token ofChild(AbstractElement element, EObject child, int offset, int end) {
        return new Token(element, "", new Value(null, child, null), child, offset, end);
    }

    static Token newChild(AbstractElement element, EObject child) {
        return ofChild(element, child, NOWHERE, NOWHERE);
    }

    static Token newWord(AbstractElement element, String text, Object key) {
        return new Token(element, text, key, null, NOWHERE, NOWHERE);
    }

    /** Whether it is a child with lines of its own. */
    boolean ownLine() {
        return child != null && !Spacing.isInline(child);
    }

    /** Whether it is a reference to something that was not found. */
    boolean isUnresolved() {
        return child == null && key instanceof Value said && said.value instanceof EObject target && target.eIsProxy();
    }

    boolean opens() {
        return child == null && text.equals("{");
    }

    boolean closes() {
        return child == null && text.equals("}");
    }
}
