// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a {@link Grid}.
 *
 * @param <R>   what the rows are
 * @param title at its head
 * @param help  shown at each cell and at its head; empty for none
 * @param width in characters
 * @param right whether its texts stand at the right, as figures do
 * @param text  of a cell
 * @param key   by which a cell is sorted; null sorts to the end
 * @param wrong whether what a cell shows does not hold
 */
public record GridColumn<R>(String title, String help, int width, boolean right, Function<R, String> text, Function<R, Comparable<?>> key,
        Predicate<R> wrong) {

    /** A column of texts, sorted by them. */
    public static <R> GridColumn<R> text(String title, int width, Function<R, String> text) {
        return new GridColumn<>(title, "", width, false, text, text::apply, row -> false);
    }

    /** A column of figures. */
    public static <R> GridColumn<R> figure(String title, String help, int width, Function<R, String> text, Function<R, Comparable<?>> key) {
        return new GridColumn<>(title, help, width, true, text, key, row -> false);
    }

    /** The same column, which marks what does not hold. */
    public GridColumn<R> marking(Predicate<R> what) {
        return new GridColumn<>(title, help, width, right, text, key, what);
    }
}
