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
    private static final int PROSE = 4;

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
        boolean stretched = isStretched(line, gaps, normal.length);
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] >= NARROWEST && !stretched) {
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

    /** Whether a line of few words is stretched to the margins of the prose around it. */
    private boolean isStretched(int line, float[] gaps, int normal) {
        float[] sorted = gaps.clone();
        Arrays.sort(sorted);
        boolean even = sorted[sorted.length - 1] <= 1.15f * sorted[0];
        return normal == 0 && even && (isFlush(line, line - 1) || isFlush(line, line + 1));
    }

    private boolean isFlush(int line, int other) {
        if (other < 0 || other >= lines.size()) {
            return false;
        }
        PdfText.Printed a = lines.get(line);
        PdfText.Printed b = lines.get(other);
        boolean left = Math.abs(a.x() - b.x()) <= 2 || a.x() - b.x() > 0 && a.x() - b.x() < 60;
        return left && Math.abs(a.end() - b.end()) <= 2 && b.words().size() > PROSE && isProse(b);
    }

    private static boolean isProse(PdfText.Printed line) {
        for (int i = 0; i + 1 < line.words().size(); i++) {
            if (gap(line, i) >= NARROWEST) {
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
