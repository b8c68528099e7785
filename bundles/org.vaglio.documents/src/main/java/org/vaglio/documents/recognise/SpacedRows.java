// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;

/** Finds tables whose columns were lost in the extraction of text: neighbouring lines that end with the same number of figures. */
final class SpacedRows {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?%?|[-–]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_FIGURES = 2;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST = 250;

    private SpacedRows() {
    }

    /** The lines, those of such tables parted into cells. */
    static List<Line> parted(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        List<List<String>> cells = lines.stream().map(SpacedRows::cells).toList();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && cells.get(at) != null && same(cells.get(at), cells.get(end))) {
                end++;
            }
            List<String> header = end - at < FEWEST_ROWS ? null : header(lines, at, cells.get(at).size());
            if (header != null) {
                result.set(at - 1, with(lines.get(at - 1), header));
                for (int i = at; i < end; i++) {
                    result.set(i, with(lines.get(i), cells.get(i)));
                }
            }
            at = Math.max(end, at + 1);
        }
        return result;
    }

    private static boolean same(List<String> first, List<String> other) {
        return other != null && other.size() == first.size();
    }

    /** A line as its text, its figures and perhaps a level behind them; null for any other line. */
    private static List<String> cells(Line line) {
        if (line.table() != 0 || line.cells().size() != 1) {
            return null;
        }
        String text = line.cells().get(0).text();
        if (text.length() > LONGEST) {
            return null;
        }
        List<String> words = List.of(BLANKS.split(text.strip()));
        int end = words.size();
        boolean levelled = LevelWords.isLevel(words.get(end - 1)) && !FIGURE.matcher(words.get(end - 1)).matches();
        int last = levelled ? end - 1 : end;
        int first = last;
        while (first > 0 && FIGURE.matcher(words.get(first - 1)).matches()) {
            first--;
        }
        String title = String.join(" ", words.subList(0, first));
        if (last - first < FEWEST_FIGURES || !Words.hasLetters(title)) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        cells.add(title);
        cells.addAll(words.subList(first, end));
        return cells;
    }

    /** The line above, parted into as many headers, the last ones of one word each; null when it cannot be. */
    private static List<String> header(List<Line> lines, int at, int columns) {
        if (at == 0 || lines.get(at - 1).cells().size() != 1) {
            return null;
        }
        List<String> words = Stream.of(BLANKS.split(Words.flat(lines.get(at - 1).cells().get(0).text()))).toList();
        if (words.size() < columns || words.size() > columns + 3 || words.stream().anyMatch(w -> Words.isFigure(w))) {
            return null;
        }
        List<String> header = new ArrayList<>();
        header.add(String.join(" ", words.subList(0, words.size() - columns + 1)));
        header.addAll(words.subList(words.size() - columns + 1, words.size()));
        return header;
    }

    private static Line with(Line line, List<String> cells) {
        return new Line(line.page(), line.number(), line.table(), cells.stream().map(Cell::of).toList());
    }
}
