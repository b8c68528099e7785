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

    private static final Pattern TEXT_FIGURE = Pattern.compile("(.*[\\p{L}?)%\"'”».]|.*\\p{L}.*\\d(?=\\s*=))\\s*(?:=|:|→|\\bpunti|\\bpt\\.?)\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:punti|punto)?");
    private static final Pattern TEXT_BRACKET = Pattern.compile("(.*\\p{L}.*?)\\s*[\\[(]\\s*(?:punti\\s*|valore\\s*|p\\.\\s*)?(\\d)\\s*[\\])]");
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

    /** Whether a text is an answer with its figure. */
    private static boolean isWhole(String text) {
        return TEXT_FIGURE.matcher(text).matches() || TEXT_BRACKET.matcher(text).matches() || FIGURE_TEXT.matcher(text).matches();
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
            Matcher trailing = TEXT_FIGURE.matcher(text);
            Matcher bracket = TEXT_BRACKET.matcher(text);
            Matcher leading = FIGURE_TEXT.matcher(text);
            if (Words.isFigure(text)) {
                close(position, Words.figure(text).orElseThrow());
            } else if (sideBySide && !texts.isEmpty() && merged.matches()) {
                close(position, Figure.parse(merged.group(1)));
                open(position, merged.group(2));
            } else if (trailing.matches()) {
                split(position, trailing.group(1), trailing.group(2));
            } else if (bracket.matches()) {
                split(position, bracket.group(1), bracket.group(2));
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
