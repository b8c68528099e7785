// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.function.ToIntFunction;

/** A label with something behind it that has to be seen: in little room the label loses its end, and not what stands behind it. */
public final class FittingLabel {

    private static final String MORE = "…";
    private static final int LEAST = 3;

    private FittingLabel() {
    }

    /**
     * As much of a label as there is room for, but some letters in any case.
     *
     * @param behind what follows it
     * @param room   for both
     * @param width  of a text, in the same measure
     */
    public static String of(String label, String behind, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(label + behind) <= room) {
            return label;
        }
        int letters = label.length() - 1;
        while (letters > LEAST && width.applyAsInt(label.substring(0, letters).stripTrailing() + MORE + behind) > room) {
            letters--;
        }
        return letters < LEAST ? label : label.substring(0, letters).stripTrailing() + MORE;
    }
}
