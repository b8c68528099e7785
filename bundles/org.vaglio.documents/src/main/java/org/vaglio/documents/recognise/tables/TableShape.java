// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table.Column;
import org.vaglio.documents.recognise.Words;

/**
 * The header of a table: one to three rows, groups above single columns.
 *
 * @param columns  one for each column
 * @param from     first line
 * @param to       line after the last
 * @param headings the cells of its rows, to know it again on the next page
 */
record TableShape(List<Column> columns, int from, int to, List<List<String>> headings) {

    private static final int MOST_ROWS = 3;
    private static final int LONGEST_HEADER = 160;

    /** The header that begins at a line; empty when this is none. */
    static Optional<TableShape> at(Lines lines, int at) {
        if (!looksLikeHeader(lines.get(at))) {
            return Optional.empty();
        }
        TableShape best = null;
        List<List<String>> rows = new ArrayList<>();
        int next = at;
        while (rows.size() < MOST_ROWS && next < lines.size() && looksLikeHeader(lines.get(next))
                && lines.get(next).table() == lines.get(at).table() && (rows.isEmpty() || hasGroups(lines.get(next - 1), lines.get(next)))) {
            rows.add(texts(lines.get(next), rows.isEmpty()));
            next++;
            Optional<TableShape> shape = shape(rows, at, next);
            boolean parted = rows.size() > 1 && isParted(lines.get(next - 2), lines.get(next - 1));
            if (shape.isPresent() && (best == null || shape.get().known() > best.known() || parted && (shape.get().known() == best.known() || reachesDown(lines.get(next - 1))))) {
                best = shape.get();
            }
            next = lines.get(at).table() == 0 ? next : lines.skipEmpty(next);
        }
        return Optional.ofNullable(best);
    }

    /** Whether merged cells show that two rows are one header. */
    private static boolean isParted(Line above, Line below) {
        return above.cells().stream().anyMatch(c -> c.cover() == Cell.Cover.LEFT)
                && below.cells().stream().allMatch(c -> !c.text().isBlank() || c.cover() != Cell.Cover.NONE);
    }

    private static boolean reachesDown(Line line) {
        return line.cells().stream().anyMatch(c -> c.cover() == Cell.Cover.ABOVE);
    }

    /** Whether a header row leaves columns to the row below it. */
    private static boolean hasGroups(Line above, Line below) {
        return above.cells().size() < below.cells().size()
                || above.cells().stream().anyMatch(c -> c.text().isBlank() || c.cover() != Cell.Cover.NONE)
                || below.cells().stream().anyMatch(c -> c.cover() == Cell.Cover.ABOVE);
    }

    /** Whether a line repeats a row of this header. */
    boolean repeats(Line line) {
        List<String> texts = texts(line, false).stream().map(Words::normal).toList();
        return headings.stream().anyMatch(h -> h.stream().map(Words::normal).toList().equals(texts));
    }

    private long known() {
        return columns.stream().filter(c -> c.role() != Role.OTHER).count();
    }

    private static boolean looksLikeHeader(Line line) {
        List<String> texts = line.cells().stream().map(c -> Words.flat(c.text())).filter(t -> !t.isEmpty()).toList();
        return texts.size() >= 2 && texts.stream().noneMatch(t -> t.length() > LONGEST_HEADER || t.endsWith("?") || Words.isFigure(t));
    }

    /** Cells of a header row; a cell that reaches over others is repeated over them when it is a group. */
    private static List<String> texts(Line line, boolean group) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : line.cells()) {
            boolean repeat = group && cell.cover() == Cell.Cover.LEFT && !texts.isEmpty();
            texts.add(repeat ? texts.get(texts.size() - 1) : Words.flat(cell.text()));
        }
        return texts;
    }

    private static Optional<TableShape> shape(List<List<String>> rows, int from, int to) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(column(rows, i));
        }
        long understood = columns.stream().filter(c -> c.role() != Role.OTHER).count();
        long named = columns.stream().filter(c -> !c.header().isEmpty()).count();
        boolean enough = understood >= 2 && understood * 2 >= named;
        return enough ? Optional.of(new TableShape(columns, from, to, List.copyOf(rows))) : Optional.empty();
    }

    private static Column column(List<List<String>> rows, int i) {
        String own = "";
        int ownRow = 0;
        for (int r = rows.size() - 1; r >= 0 && own.isEmpty(); r--) {
            own = i < rows.get(r).size() ? rows.get(r).get(i) : "";
            ownRow = r;
        }
        StringBuilder groups = new StringBuilder();
        for (int r = 0; r < ownRow; r++) {
            groups.append(group(rows.get(r), i)).append(' ');
        }
        String group = groups.toString().strip();
        String text = own;
        return Headers.column(group, own).or(() -> Headers.column("", (group + " " + text).strip()).filter(TableShape::isExact)
                .map(c -> new Column(c.role(), text, c.side()))).orElse(new Column(Role.OTHER, own, Headers.side(Words.normal(group), Words.normal(own))));
    }

    /** A group alone does not tell that a column below it holds the value of the whole group. */
    private static boolean isExact(Column column) {
        return column.role() != Role.PROBABILITY && column.role() != Role.IMPACT;
    }

    /** The text over a column: its own, or the nearest at its left where the row leaves it empty. */
    private static String group(List<String> row, int i) {
        return IntStream.iterate(Math.min(i, row.size() - 1), j -> j >= 0, j -> j - 1).mapToObj(row::get)
                .filter(t -> !t.isEmpty()).findFirst().orElse("");
    }
}
