// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line that is printed along or across the page.
 *
 * @param at   its place across its direction
 * @param from where it begins, along its direction
 * @param to   where it ends
 */
record PdfRule(float at, float from, float to) {

    /** What printers and drawing programs leave between lines that are meant to be one. */
    static final float NEAR = 3;

    private static final float SHORTEST = 6;

    float length() {
        return to - from;
    }

    /** Whether a rule of the other direction meets or crosses this one. */
    boolean meets(PdfRule other) {
        return other.at >= from - NEAR && other.at <= to + NEAR && at >= other.from - NEAR && at <= other.to + NEAR;
    }

    /** The lines that parts, dashes and doubled lines of one direction make together. */
    static List<PdfRule> joined(List<PdfRule> parts) {
        List<PdfRule> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(PdfRule::at));
        List<PdfRule> joined = new ArrayList<>();
        for (int i = 0; i < sorted.size();) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).at - sorted.get(i).at <= NEAR) {
                end++;
            }
            join(sorted.subList(i, end), joined);
            i = end;
        }
        return joined;
    }

    private static void join(List<PdfRule> parallel, List<PdfRule> joined) {
        float at = (float) (parallel.stream().mapToDouble(r -> r.at * (double) (r.length() + 1)).sum()
                / parallel.stream().mapToDouble(r -> r.length() + 1).sum());
        List<PdfRule> sorted = new ArrayList<>(parallel);
        sorted.sort(Comparator.comparingDouble(PdfRule::from));
        float from = sorted.getFirst().from;
        float to = sorted.getFirst().to;
        for (PdfRule next : sorted) {
            if (next.from > to + NEAR) {
                add(new PdfRule(at, from, to), joined);
                from = next.from;
                to = next.to;
            }
            to = Math.max(to, next.to);
        }
        add(new PdfRule(at, from, to), joined);
    }

    private static void add(PdfRule rule, List<PdfRule> joined) {
        if (rule.length() >= SHORTEST) {
            joined.add(rule);
        }
    }
}
