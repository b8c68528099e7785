// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays between two lists, and what differs between it. What occurs once in both lists is aligned first, by the longest
 * run that keeps its order, in n log n steps; only the short gaps between are compared entry by entry.
 */
final class Alignment {

    /** A place where the lists differ; from inclusive, to exclusive. */
    record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {
    }

    private static final int NONE = -1;
    private static final int MAX_COMPARISONS = 1_000_000;

    private final List<?> old;
    private final List<?> fresh;
    private final int[] match;

    private Alignment(List<?> old, List<?> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.match = new int[old.size()];
        Arrays.fill(match, NONE);
        align(0, old.size(), 0, fresh.size());
    }

    /** The places where two lists differ, in order. */
    static List<Hunk> hunks(List<?> old, List<?> fresh) {
        return new Alignment(old, fresh).hunks();
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        for (int i = 0; i <= match.length; i++) {
            int j = i == match.length ? fresh.size() : match[i];
            if (j == NONE) {
                continue;
            }
            if (from < i || newFrom < j) {
                hunks.add(new Hunk(from, i, newFrom, j));
            }
            from = i + 1;
            newFrom = j + 1;
        }
        return hunks;
    }

    private void align(int oldFrom, int oldTo, int newFrom, int newTo) {
        int i = oldFrom;
        int j = newFrom;
        while (i < oldTo && j < newTo && old.get(i).equals(fresh.get(j))) {
            match[i++] = j++;
        }
        int m = oldTo;
        int n = newTo;
        while (m > i && n > j && old.get(m - 1).equals(fresh.get(n - 1))) {
            match[--m] = --n;
        }
        if (i < m && j < n) {
            alignDifferent(i, m, j, n);
        }
    }

    private void alignDifferent(int oldFrom, int oldTo, int newFrom, int newTo) {
        List<int[]> anchors = longestRun(anchors(oldFrom, oldTo, newFrom, newTo));
        if (anchors.isEmpty()) {
            compare(oldFrom, oldTo, newFrom, newTo);
            return;
        }
        int i = oldFrom;
        int j = newFrom;
        for (int[] anchor : anchors) {
            if (anchor[0] >= i && anchor[1] >= j) {
                align(i, anchor[0], j, anchor[1]);
                match[anchor[0]] = anchor[1];
                i = anchor[0] + 1;
                j = anchor[1] + 1;
            }
        }
        align(i, oldTo, j, newTo);
    }

    /** What occurs once on both sides, as pairs of places in the order of the old list. */
    private List<int[]> anchors(int oldFrom, int oldTo, int newFrom, int newTo) {
        Map<Object, Integer> oldPlaces = places(old, oldFrom, oldTo);
        Map<Object, Integer> newPlaces = places(fresh, newFrom, newTo);
        List<int[]> anchors = new ArrayList<>();
        for (int i = oldFrom; i < oldTo; i++) {
            int place = newPlaces.getOrDefault(old.get(i), NONE);
            if (place != NONE && oldPlaces.get(old.get(i)) == i) {
                anchors.add(new int[] { i, place });
            }
        }
        return anchors;
    }

    private static Map<Object, Integer> places(List<?> list, int from, int to) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(list.get(i), i, (a, b) -> NONE);
        }
        return places;
    }

    /** The longest run of pairs whose second places ascend, by patience sorting. */
    private static List<int[]> longestRun(List<int[]> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int pile = pile(pairs, tops, pairs.get(i)[1]);
            before[i] = pile == 0 ? NONE : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        List<int[]> run = new ArrayList<>();
        for (int i = tops.isEmpty() ? NONE : tops.getLast(); i != NONE; i = before[i]) {
            run.add(pairs.get(i));
        }
        return run.reversed();
    }

    private static int pile(List<int[]> pairs, List<Integer> tops, int place) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pairs.get(tops.get(middle))[1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The longest common run of a gap in which nothing occurs once; a gap too large for it is taken as different. */
    private void compare(int oldFrom, int oldTo, int newFrom, int newTo) {
        int rows = oldTo - oldFrom;
        int columns = newTo - newFrom;
        if (rows > MAX_COMPARISONS / columns) {
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = old.get(oldFrom + i).equals(fresh.get(newFrom + j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (old.get(oldFrom + i).equals(fresh.get(newFrom + j))) {
                match[oldFrom + i++] = newFrom + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
