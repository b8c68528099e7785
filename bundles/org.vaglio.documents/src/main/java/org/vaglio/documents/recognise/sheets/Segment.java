// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/**
 * Texts of a line and the figure that belongs to them.
 *
 * @param column 0 for the left half of the sheet, 1 for the right
 * @param texts  none when the text was lost
 * @param figure null when there is none
 */
record Segment(int column, List<String> texts, Figure figure) {

    private static final Pattern TRAILING = Pattern.compile("\\s*(?:=|:|→|\\bpunti|\\bpt\\.?)\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:punti|punto)?$");
    private static final Pattern BRACKET = Pattern.compile("\\s*[\\[(]\\s*(?:punti\\s*|valore\\s*|p\\.\\s*)?(\\d)\\s*[\\])]$");
    private static final int LONGEST_TAIL = 24;
    private static final Pattern POINTS = Pattern.compile("(?i)(?:punti|punto|pt\\.?|p\\.)\\s*(\\d{1,2})");
    private static final Pattern FIGURE_TEXT = Pattern.compile("(\\d{1,2})\\s*(?:=|-|–|:|\\))\\s*(\\p{L}.*)");
    private static final Pattern MERGED = Pattern.compile("(\\d)\\s+(\\p{L}.*)");

    String text() {
        return String.join(" ", texts);
    }

    /** The segments of a line of a sheet, from left to right. */
    static List<Segment> of(Line line, boolean sideBySide) {
        Builder builder = new Builder(sideBySide);
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            String text = Words.flat(cell.text());
            if (!text.isEmpty() && cell.cover() == Cell.Cover.NONE) {
                List<String> parts = cell.text().lines().map(Words::flat).filter(t -> !t.isEmpty()).toList();
                boolean list = parts.size() > 1 && parts.stream().allMatch(Segment::isWhole);
                int column = i;
                (list ? parts : List.of(text)).forEach(t -> builder.add(column, t));
            }
        }
        return builder.segments();
    }

    /** A text before the figure at its end; null when no figure of its own ends it. */
    private static String[] withFigure(String text) {
        int from = Math.max(0, text.length() - LONGEST_TAIL);
        String tail = text.substring(from);
        for (Pattern pattern : List.of(TRAILING, BRACKET)) {
            Matcher matcher = pattern.matcher(tail);
            if (matcher.find()) {
                String before = text.substring(0, from + matcher.start());
                boolean ownFigure = Words.hasLetters(before) && (pattern == BRACKET || !before.matches(".*\\d") || tail.contains("="));
                return ownFigure ? new String[] {before, matcher.group(1)} : null;
            }
        }
        return null;
    }

    /** Whether a text is an answer with its figure. */
    private static boolean isWhole(String text) {
        return withFigure(text) != null || FIGURE_TEXT.matcher(text).matches();
    }

    private static final class Builder {

        private final boolean sideBySide;
        private final List<Segment> segments = new ArrayList<>();
        private List<String> texts = new ArrayList<>();
        private int cell = -1;
        private int firstCell;

        Builder(boolean sideBySide) {
            this.sideBySide = sideBySide;
        }

        void add(int position, String text) {
            Matcher merged = MERGED.matcher(text);
            String[] ending = withFigure(text);
            Matcher leading = FIGURE_TEXT.matcher(text);
            Matcher points = POINTS.matcher(text);
            if (Words.isFigure(text)) {
                close(position, Words.figure(text).orElseThrow());
            } else if (points.matches() && !texts.isEmpty()) {
                close(position, Figure.parse(points.group(1)));
            } else if (sideBySide && !texts.isEmpty() && merged.matches()) {
                close(position, Figure.parse(merged.group(1)));
                open(position, merged.group(2));
            } else if (ending != null) {
                split(position, ending[0], ending[1]);
            } else if (leading.matches() && texts.isEmpty()) {
                split(position, leading.group(2), leading.group(1));
            } else {
                open(position, text);
            }
        }

        private void split(int position, String text, String figure) {
            open(position, text);
            close(position, Figure.parse(figure));
        }

        private void open(int position, String text) {
            if (sideBySide && !texts.isEmpty()) {
                close(position, null);
            }
            if (texts.isEmpty()) {
                cell = position;
            }
            texts.add(text);
        }

        private void close(int position, Figure figure) {
            int first = texts.isEmpty() ? position : cell;
            boolean right = sideBySide && (!segments.isEmpty() && first > firstCell || first > 0);
            firstCell = segments.isEmpty() ? first : firstCell;
            segments.add(new Segment(right ? 1 : 0, List.copyOf(texts), figure));
            texts = new ArrayList<>();
        }

        List<Segment> segments() {
            if (!texts.isEmpty()) {
                close(cell, null);
            }
            return segments;
        }
    }
}
