// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.List;

/** The fields of a grid of rules, and which of them are one cell. */
final class PdfFields {

    private final float[] xs;
    private final float[] ys;
    private final int[] parents;
    /** How much of the side at the right of a field, or below it, is ruled. */
    private final float[][] right;
    private final float[][] below;

    PdfFields(float[] xs, float[] ys, List<PdfRule> horizontal, List<PdfRule> vertical) {
        this.xs = xs;
        this.ys = ys;
        this.parents = new int[(xs.length - 1) * (ys.length - 1)];
        this.right = new float[ys.length - 1][xs.length];
        this.below = new float[xs.length - 1][ys.length];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        vertical.forEach(rule -> mark(rule, nearest(xs, rule.at()), ys, right));
        horizontal.forEach(rule -> mark(rule, nearest(ys, rule.at()), xs, below));
    }

    private static void mark(PdfRule rule, int at, float[] places, float[][] ruled) {
        for (int i = 0; i < ruled.length; i++) {
            ruled[i][at] += Math.max(0, Math.min(rule.to(), places[i + 1]) - Math.max(rule.from(), places[i]));
        }
    }

    private static int nearest(float[] places, float at) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            if (Math.abs(places[i] - at) < Math.abs(places[best] - at)) {
                best = i;
            }
        }
        return best;
    }

    /** For each row and column the number of its cell. */
    int[][] cells() {
        int columns = xs.length - 1;
        for (int r = 0; r < ys.length - 1; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && right[r][c + 1] < 0.5f * (ys[r + 1] - ys[r])) {
                    join(r * columns + c, r * columns + c + 1);
                }
                if (r + 2 < ys.length && below[c][r + 1] < 0.5f * (xs[c + 1] - xs[c])) {
                    join(r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        int[][] cells = new int[ys.length - 1][columns];
        for (int i = 0; i < parents.length; i++) {
            cells[i / columns][i % columns] = root(i);
        }
        return cells;
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int field) {
        int root = field;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
