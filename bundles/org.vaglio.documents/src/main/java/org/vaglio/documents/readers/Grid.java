// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Cell.Cover;

/** Puts the cells of a table with merged cells into columns. */
final class Grid {

    /** A cell with its text. */
    record Entry(String text, int columns, int rows) {
    }

    private static final int SPAN = 1_000;
    private static final Cell LEFT = new Cell("", Cover.LEFT);
    private static final Cell EMPTY = Cell.of("");

    private final Limits limits;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final BitSet begun = new BitSet();

    private Grid(int height, Limits limits) {
        this.limits = limits;
        for (int i = 0; i < height; i++) {
            rows.add(new ArrayList<>());
        }
    }

    /** The rows, all with as many cells as the widest; a column in which no cell begins is left out. */
    static List<List<Cell>> of(List<List<Entry>> table, Limits limits) {
        Grid grid = new Grid(table.size(), limits);
        for (int row = 0; row < table.size(); row++) {
            int column = 0;
            for (Entry entry : table.get(row)) {
                column = grid.put(entry, row, column);
            }
        }
        return grid.squeezed();
    }

    private int put(Entry entry, int row, int from) {
        int column = free(row, from);
        int columns = Math.clamp(entry.columns(), 1, SPAN);
        int height = Math.clamp(entry.rows(), 1, rows.size() - row);
        begun.set(column);
        limits.countCells(columns * height);
        for (int r = row; r < row + height; r++) {
            set(r, column, r == row ? Cell.of(entry.text()) : new Cell(entry.text(), Cover.ABOVE));
            for (int c = column + 1; c < column + columns; c++) {
                set(r, c, LEFT);
            }
        }
        return column + columns;
    }

    private int free(int row, int from) {
        List<Cell> cells = rows.get(row);
        int column = from;
        while (column < cells.size() && cells.get(column) != null) {
            column++;
        }
        if (column >= Limits.COLUMNS) {
            throw new Refusal(Problems.tooMuch(Limits.COLUMNS, "colonne in una tabella", "columns in a table"));
        }
        return column;
    }

    private void set(int row, int column, Cell cell) {
        List<Cell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        if (cells.get(column) == null) {
            cells.set(column, cell);
        }
    }

    private List<List<Cell>> squeezed() {
        limits.countCells((int) Math.min((long) begun.cardinality() * rows.size(), Integer.MAX_VALUE));
        return rows.stream().map(this::squeezed).toList();
    }

    private List<Cell> squeezed(List<Cell> cells) {
        return begun.stream().mapToObj(c -> c < cells.size() && cells.get(c) != null ? cells.get(c) : EMPTY).toList();
    }
}
