// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Cell.Cover;
import org.vaglio.documents.content.Line;

/** Makes lines of the sheets of a workbook: a table ends at an empty row. */
final class Sheets {

    private static final Cell EMPTY = Cell.of("");
    private static final Cell LEFT = new Cell("", Cover.LEFT);

    private final Limits limits;
    private final List<Line> lines = new ArrayList<>();
    private int page;
    private int table;

    Sheets(Limits limits) {
        this.limits = limits;
    }

    /** Begins the next sheet. */
    Sheet next() {
        page++;
        return new Sheet();
    }

    List<Line> lines() {
        return lines;
    }

    /** The cells of one sheet. */
    final class Sheet {

        private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
        private final List<int[]> merges = new ArrayList<>();

        /** Puts the text of a cell, row and column from 1; blank text is as no text. */
        void put(int row, int column, String text) {
            if (row < 1 || column < 1 || column > Limits.COLUMNS || text.isBlank()) {
                return;
            }
            set(row, column, Cell.of(text));
        }

        private void set(int row, int column, Cell cell) {
            List<Cell> cells = rows.computeIfAbsent(row, r -> {
                limits.countLines(1);
                return new ArrayList<>();
            });
            limits.countCells(Math.max(column - cells.size(), 0));
            while (cells.size() < column) {
                cells.add(EMPTY);
            }
            cells.set(column - 1, cell);
        }

        /** Merges cells, from the first to the last row and column. */
        void merge(int fromRow, int fromColumn, int toRow, int toColumn) {
            limits.countCells(1);
            merges.add(new int[] {fromRow, fromColumn, toRow, toColumn});
        }

        /** Adds the lines of the sheet, which is then complete. */
        void close() {
            int last = rows.isEmpty() ? 0 : rows.lastKey();
            int widest = rows.values().stream().mapToInt(List::size).max().orElse(0);
            merges.forEach(m -> cover(m[0], m[1], Math.min(m[2], last), Math.min(m[3], widest)));
            List<Integer> together = new ArrayList<>();
            int before = 0;
            for (int row : rows.keySet()) {
                if (row != before + 1) {
                    addTable(together);
                }
                together.add(row);
                before = row;
            }
            addTable(together);
        }

        private void cover(int fromRow, int fromColumn, int toRow, int toColumn) {
            List<Cell> first = rows.get(fromRow);
            if (first == null || first.size() < fromColumn || fromColumn < 1 || first.get(fromColumn - 1).text().isEmpty()) {
                return;
            }
            Cell above = new Cell(first.get(fromColumn - 1).text(), Cover.ABOVE);
            for (int row = fromRow; row <= toRow; row++) {
                if (row > fromRow) {
                    set(row, fromColumn, above);
                }
                for (int column = fromColumn + 1; column <= toColumn; column++) {
                    set(row, column, LEFT);
                }
            }
        }

        private void addTable(List<Integer> together) {
            if (together.isEmpty()) {
                return;
            }
            table++;
            int width = together.stream().mapToInt(r -> width(rows.get(r))).max().orElse(0);
            for (int row : together) {
                List<Cell> cells = rows.get(row);
                limits.countCells(Math.max(width - cells.size(), 0));
                while (cells.size() < width) {
                    cells.add(EMPTY);
                }
                lines.add(new Line(page, row, table, List.copyOf(cells.subList(0, width))));
            }
            together.clear();
        }

        /** Up to the last text: a title may be merged over more columns than there are. */
        private static int width(List<Cell> cells) {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).text().isEmpty()) {
                width--;
            }
            return width;
        }
    }
}
