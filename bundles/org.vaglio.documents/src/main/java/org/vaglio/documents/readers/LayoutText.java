// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that shows columns by blanks, as programs write it that keep the layout of a page: where several neighbouring lines leave the same
 * places blank, there are columns.
 */
final class LayoutText {

    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final Pattern WIDE_GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_LINE = 1_000;

    private LayoutText() {
    }

    /** The lines of a text, columns that blanks show marked by tabs; lines with tabs of their own stay as they are. */
    static String[] marked(String[] lines) {
        String[] marked = lines.clone();
        int at = 0;
        while (at < lines.length) {
            int end = at;
            while (end < lines.length && !lines[end].isBlank() && lines[end].indexOf('\t') < 0 && lines[end].length() <= LONGEST_LINE) {
                end++;
            }
            if (end - at >= FEWEST_ROWS) {
                mark(lines, marked, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return marked;
    }

    private static void mark(String[] lines, String[] marked, int from, int to) {
        List<Integer> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (WIDE_GAP.matcher(lines[i]).find()) {
                rows.add(i);
            }
        }
        if (rows.size() < FEWEST_ROWS || rows.size() * 2 < to - from) {
            return;
        }
        BitSet inked = new BitSet();
        for (int row : rows) {
            ink(lines[row], inked);
        }
        List<Integer> starts = starts(inked);
        for (int i = from; i < to && starts.size() > 1; i++) {
            boolean row = rows.contains(i) || GAP.matcher(lines[i]).find() || lines[i].startsWith(" ".repeat(4));
            marked[i] = row ? cells(lines[i], starts) : lines[i];
        }
    }

    /** The places of a line that are not part of a gap. */
    private static void ink(String line, BitSet inked) {
        int start = 0;
        Matcher gap = GAP.matcher(line);
        int first = line.length() - line.stripLeading().length();
        while (gap.find()) {
            inked.set(Math.max(start, first), gap.start());
            start = gap.end();
        }
        inked.set(Math.max(start, first), Math.max(line.stripTrailing().length(), Math.max(start, first)));
    }

    /** Where columns begin: behind places that all rows leave blank. */
    private static List<Integer> starts(BitSet inked) {
        List<Integer> starts = new ArrayList<>();
        int at = inked.nextSetBit(0);
        while (at >= 0) {
            int blank = inked.nextClearBit(at);
            starts.add(at);
            at = inked.nextSetBit(blank);
        }
        return starts;
    }

    private static String cells(String line, List<Integer> starts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : Math.min(starts.get(i), line.length());
            int to = i + 1 < starts.size() ? Math.min(starts.get(i + 1), line.length()) : line.length();
            cells.append(i == 0 ? "" : "\t").append(line, from, to);
        }
        return cells.toString();
    }
}
