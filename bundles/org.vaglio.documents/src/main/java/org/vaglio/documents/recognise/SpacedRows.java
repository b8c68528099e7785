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

    /** A line parted into its text, its figures and perhaps a level behind them. */
    private record Parted(List<String> cells, boolean levelled) {
    }

    /** The lines, those of such tables parted into cells. */
    static List<Line> parted(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            Parted first = parted(lines.get(at));
            while (first != null && end < lines.size() && same(first, parted(lines.get(end)))) {
                end++;
            }
            if (end - at >= FEWEST_ROWS && header(lines, at, first) != null) {
                result.set(at - 1, with(lines.get(at - 1), header(lines, at, first)));
                for (int i = at; i < end; i++) {
                    result.set(i, with(lines.get(i), parted(lines.get(i)).cells()));
                }
            }
            at = Math.max(end, at + 1);
        }
        return result;
    }

    private static boolean same(Parted first, Parted other) {
        return other != null && other.cells().size() == first.cells().size();
    }

    private static Parted parted(Line line) {
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
        return new Parted(cells, levelled);
    }

    /** The line above, parted into as many headers, the last ones of one word each; null when it cannot be. */
    private static List<String> header(List<Line> lines, int at, Parted row) {
        if (at == 0 || lines.get(at - 1).cells().size() != 1) {
            return null;
        }
        List<String> words = Stream.of(BLANKS.split(Words.flat(lines.get(at - 1).cells().get(0).text()))).toList();
        int columns = row.cells().size();
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
