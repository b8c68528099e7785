// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vaglio.documents.content.Span;

/**
 * A table whose header is understood.
 *
 * @param title   text above it; null for none
 * @param columns one for each column
 * @param rows    below the header
 */
public record Table(String title, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param role   what it holds
     * @param header the text of its header, groups above included
     * @param side   the index of a criterion, a sum or a mean; null for others or when not known
     */
    public record Column(Role role, String header, Side side) {
    }

    /**
     * A row, joined from all its parts.
     *
     * @param span    where it stands
     * @param cells   a text for each column, {@code ""} for none; line breaks of cells kept as {@code \n}
     * @param covered for each column whether the text repeats that of the row above, because the cells are merged
     * @param broken  the parts that a page break or narrow lines had broken, as they stood; empty when it was whole
     */
    public record Row(Span span, List<String> cells, List<Boolean> covered, List<Span> broken) {

        public String cell(int column) {
            return column < cells.size() ? Words.flat(cells.get(column)) : "";
        }

        /** Whether nothing but one cell says something. */
        public boolean isSingle() {
            return IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isBlank() && !covered.get(i)).count() == 1
                    && covered.stream().noneMatch(c -> c);
        }
    }

    /** Positions of the columns of a role. */
    public List<Integer> all(Role role) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).role() == role).boxed().toList();
    }

    /** Position of the first column of a role; -1 for none. */
    public int first(Role role) {
        return all(role).stream().findFirst().orElse(-1);
    }

    public boolean has(Role role) {
        return first(role) >= 0;
    }

    /** The texts of a role in a row, those that are not empty. */
    public List<String> texts(Row row, Role role) {
        return all(role).stream().map(row::cell).filter(t -> !t.isEmpty()).toList();
    }

    /** The text of a role in a row, several columns joined; empty for none. */
    public String text(Row row, Role role) {
        return String.join(" ", texts(row, role));
    }

    /** The same table with other columns. */
    public Table with(List<Column> others) {
        return new Table(title, others, rows);
    }

    /** All texts of a column. */
    public List<String> column(int position) {
        return rows.stream().map(r -> r.cell(position)).collect(Collectors.toCollection(ArrayList::new));
    }
}
