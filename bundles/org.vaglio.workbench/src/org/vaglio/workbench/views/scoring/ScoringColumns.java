// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.vaglio.language.ide.views.ScoringTable;
import org.vaglio.language.ide.views.ScoringTable.Cell;
import org.vaglio.language.ide.views.ScoringTable.Column;
import org.vaglio.language.ide.views.ScoringTable.Kind;
import org.vaglio.language.ide.views.ScoringTable.Row;
import org.vaglio.workbench.views.grid.GridColumn;

/** The columns of a scoring table as those of a grid: first the sheets, then what the table says. */
final class ScoringColumns {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 30;
    private static final int LONGEST = 14;

    private ScoringColumns() {
    }

    static List<GridColumn<Row>> of(ScoringTable table) {
        List<GridColumn<Row>> columns = new ArrayList<>();
        columns.add(GridColumn.text(Messages.sheet, width(table, Messages.sheet, Row::label), Row::label));
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table, i));
        }
        return columns;
    }

    private static GridColumn<Row> column(ScoringTable table, int place) {
        Column column = table.columns().get(place);
        boolean right = column.kind() == Kind.INDEX || column.kind() == Kind.RISK;
        Function<Row, String> text = row -> text(row.cells().get(place));
        String title = shortened(column.title());
        return new GridColumn<>(title, title.equals(column.title()) ? column.help() : column.title() + "\n" + column.help(), width(table, title, text), right, text,
                row -> row.cells().get(place).sortKey(), row -> row.cells().get(place).wrong());
    }

    /** Many criteria stand side by side. */
    private static String shortened(String title) {
        return title.length() <= LONGEST + 1 ? title : title.substring(0, LONGEST).strip() + "…";
    }

    /** As wide as what stands in it, within limits. */
    private static int width(ScoringTable table, String title, Function<Row, String> text) {
        int widest = table.rows().stream().mapToInt(row -> text.apply(row).length()).max().orElse(0);
        return Math.clamp(Math.max(widest, title.length()) + 1L, NARROWEST, WIDEST);
    }

    /** What is printed, then what follows from the scores: {@code 2,66 ≠ 13/6 = 2,1666…}. */
    private static String text(Cell cell) {
        if (cell.computed().isEmpty() || cell.text().equals(cell.computed())) {
            return cell.text();
        }
        return cell.text().isEmpty() ? cell.computed() : cell.text() + (cell.wrong() ? " ≠ " : " ← ") + cell.computed();
    }
}
