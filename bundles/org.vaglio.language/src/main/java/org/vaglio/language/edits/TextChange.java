// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.List;

/**
 * One change of a text.
 *
 * @param offset where it begins, in characters from 0
 * @param length how many characters it takes away
 * @param text   what it puts in their place
 */
public record TextChange(int offset, int length, String text) {

    /** The offset after what is taken away. */
    public int end() {
        return offset + length;
    }

    /**
     * A text after some changes.
     *
     * @param changes sorted by offset and without overlap, as {@link ModelEdits} gives them
     */
    public static String apply(String text, List<TextChange> changes) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (TextChange change : changes) {
            changed.append(text, done, change.offset).append(change.text);
            done = change.end();
        }
        return changed.append(text, done, text.length()).toString();
    }

    /** The changes that lead back, to be applied to the changed text; in the same order and for the same text as those given. */
    public static List<TextChange> inverse(String text, List<TextChange> changes) {
        List<TextChange> inverse = new ArrayList<>();
        int shift = 0;
        for (TextChange change : changes) {
            String taken = text.substring(change.offset, change.end());
            inverse.add(new TextChange(change.offset + shift, change.text.length(), taken));
            shift += change.text.length() - change.length;
        }
        return inverse;
    }
}
