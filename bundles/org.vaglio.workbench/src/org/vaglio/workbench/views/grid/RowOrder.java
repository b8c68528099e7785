// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How rows are sorted: by exact keys, those without a key always at the end. */
final class RowOrder {

    private RowOrder() {
    }

    /** The rows in an order; those with equal keys stay as they were. */
    static <R> List<R> sorted(List<R> rows, Function<R, Comparable<?>> key, boolean falling) {
        Comparator<Comparable<?>> keys = RowOrder::compare;
        List<R> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(key, Comparator.nullsLast(falling ? Collections.reverseOrder(keys) : keys)));
        return sorted;
    }

    /** A column may hold keys of several kinds, such as figures and levels: those of a kind stay together. */
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b) {
        return a.getClass() == b.getClass() ? ((Comparable<Object>) a).compareTo(b)
                : a.getClass().getName().compareTo(b.getClass().getName());
    }
}
