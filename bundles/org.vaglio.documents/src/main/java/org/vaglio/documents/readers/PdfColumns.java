// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.vaglio.documents.content.Cell;

/** Finds the columns that wide gaps show in printed lines without rules; never in the lines of justified prose. */
final class PdfColumns {

    private static final float NARROWEST = 1.2f;
    private static final float WIDE = 2.5f;
    private static final int NEARBY = 3;
    private static final float EVEN = 0.12f;
    private static final float INDENT = 60;

    private final List<PdfText.Printed> lines;

    PdfColumns(List<PdfText.Printed> lines) {
        this.lines = lines;
    }

    /** The cells of a line, by its place in the list. */
    List<Cell> cells(int line) {
        PdfText.Printed printed = lines.get(line);
        List<PdfText.Word> words = printed.words();
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        boolean[] splits = splits(line);
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || splits[i - 1]) {
                cells.add(Cell.of(words.subList(from, i).stream().map(PdfText.Word::text).collect(Collectors.joining(" "))));
                from = i;
            }
        }
        return cells.size() == 2 && Columns.isLabel(cells.getFirst().text()) && gap(printed, first(splits)) < 6
                ? List.of(Cell.of(printed.text())) : cells;
    }

    private static int first(boolean[] splits) {
        int first = 0;
        while (!splits[first]) {
            first++;
        }
        return first;
    }

    private boolean[] splits(int line) {
        PdfText.Printed printed = lines.get(line);
        boolean[] splits = new boolean[printed.words().size() - 1];
        float[] gaps = new float[splits.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gap(printed, i);
        }
        float[] normal = normal(gaps);
        if (normal.length == gaps.length) {
            return splits;
        }
        float usual = normal.length == 0 ? 0 : normal[normal.length / 2];
        if (isStretched(line)) {
            return splits;
        }
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] >= NARROWEST) {
                splits[i] = normal.length >= 2 ? gaps[i] >= Math.max(1.5f, WIDE * usual) : gaps[i] >= WIDE || isAligned(line, i);
            }
        }
        return splits;
    }

    /** The gaps as between words, in order of their width. */
    private static float[] normal(float[] gaps) {
        float[] sorted = gaps.clone();
        Arrays.sort(sorted);
        int count = 0;
        while (count < sorted.length && sorted[count] < NARROWEST) {
            count++;
        }
        return Arrays.copyOf(sorted, count);
    }

    /** In parts of the size of the font. */
    private static float gap(PdfText.Printed line, int after) {
        return (line.words().get(after + 1).x() - line.words().get(after).end()) / line.size();
    }

    /** Whether a line of few words is stretched to the margins of the prose around it: all its gaps are alike. */
    private boolean isStretched(int line) {
        for (int other = Math.max(0, line - NEARBY); other <= Math.min(line + NEARBY, lines.size() - 1); other++) {
            if (other != line && isEven(lines.get(line)) && isFlush(lines.get(line), lines.get(other)) && isProse(lines.get(other))
                    && !isGrid(lines.get(line), lines.get(other))) {
                return true;
            }
        }
        return false;
    }

    /** The gap after the number of a list is not stretched with the others. */
    private static boolean isEven(PdfText.Printed line) {
        int from = Columns.isLabel(line.words().getFirst().text()) && line.words().size() > 2 ? 1 : 0;
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = from; i + 1 < line.words().size(); i++) {
            least = Math.min(least, gap(line, i));
            most = Math.max(most, gap(line, i));
        }
        return most - least <= Math.max(EVEN, 0.05f * most);
    }

    /** Whether two lines end at the same margin and begin there, but for an indent. */
    private static boolean isFlush(PdfText.Printed line, PdfText.Printed other) {
        return Math.abs(line.x() - other.x()) <= INDENT && Math.abs(line.end() - other.end()) <= 2;
    }

    /** Columns that end at one margin are of figures, not of words. */
    private static boolean isProse(PdfText.Printed line) {
        return isEven(line) && (line.words().size() >= 3 || line.words().getLast().text().chars().noneMatch(Character::isDigit));
    }

    /** Whether the words of two lines begin at the same places, as figures in columns of one width do. */
    private static boolean isGrid(PdfText.Printed line, PdfText.Printed other) {
        if (line.words().size() != other.words().size()) {
            return false;
        }
        for (int i = 0; i < line.words().size(); i++) {
            if (Math.abs(line.words().get(i).x() - other.words().get(i).x()) > 2) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line nearby has a gap at the same place. */
    private boolean isAligned(int line, int after) {
        for (int other = line - 2; other <= line + 2; other++) {
            if (other != line && other >= 0 && other < lines.size() && isAligned(lines.get(line), after, lines.get(other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAligned(PdfText.Printed line, int after, PdfText.Printed other) {
        if (Math.abs(line.y() - other.y()) > 4 * line.size()) {
            return false;
        }
        float from = line.words().get(after).end();
        float to = line.words().get(after + 1).x();
        for (int i = 0; i + 1 < other.words().size(); i++) {
            float common = Math.min(to, other.words().get(i + 1).x()) - Math.max(from, other.words().get(i).end());
            if (gap(other, i) >= NARROWEST && common >= 0.8f * line.size()) {
                return true;
            }
        }
        return false;
    }
}
