// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Cell.Cover;

/** A table with rules: where its rows and columns are, and which of its cells have no rule between them. */
final class PdfTable {

    private static final float NARROW = 6;

    private final float[] xs;
    private final float[] ys;
    /** The cell that each field of the grid belongs to. */
    private final int[][] cells;
    private final List<List<List<PdfGlyph>>> glyphs = new ArrayList<>();

    private PdfTable(float[] xs, float[] ys, int[][] cells) {
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
        for (int i = 0; i < (xs.length - 1) * (ys.length - 1); i++) {
            glyphs.add(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
    }

    /** The table that rules make which all hang together; null when they make none of two columns. */
    static PdfTable of(List<PdfRule> horizontal, List<PdfRule> vertical) {
        float[] xs = places(vertical, horizontal);
        float[] ys = places(horizontal, vertical);
        if (xs.length < 3 || ys.length < 2 || (long) xs.length * ys.length > 100_000) {
            return null;
        }
        int[][] cells = new PdfFields(xs, ys, horizontal, vertical).cells();
        return new PdfTable(xs, ys, cells);
    }

    /** Where rules are, and where the rules across them begin and end, for tables that are open at their sides. */
    private static float[] places(List<PdfRule> rules, List<PdfRule> across) {
        List<Float> places = new ArrayList<>();
        rules.stream().map(PdfRule::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > PdfRule.NEAR) {
                places.add(at);
            }
        });
        float from = (float) across.stream().mapToDouble(PdfRule::from).min().orElse(0);
        float to = (float) across.stream().mapToDouble(PdfRule::to).max().orElse(0);
        if (places.isEmpty() || places.getFirst() - from > NARROW + 2) {
            places.addFirst(from);
        }
        if (to - places.getLast() > NARROW + 2) {
            places.addLast(to);
        }
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }

    float top() {
        return ys[0];
    }

    float left() {
        return xs[0];
    }

    float area() {
        return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
    }

    /** Whether another table on the next page has the same columns. */
    boolean hasColumnsOf(PdfTable other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - other.xs[i]) > PdfRule.NEAR) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes a character whose middle is at a place within.
     *
     * @param quarters how far its line is turned
     */
    boolean take(PdfGlyph glyph, int quarters, float x, float y) {
        int column = field(xs, x);
        int row = field(ys, y);
        if (column < 0 || row < 0) {
            return false;
        }
        glyphs.get(cells[row][column]).get(quarters).add(glyph);
        return true;
    }

    private static int field(float[] places, float at) {
        int found = Arrays.binarySearch(places, at);
        int field = found >= 0 ? found : -found - 2;
        return field >= 0 && field < places.length - 1 ? field : -1;
    }

    /** Whether it has text in two cells or more. */
    boolean isFilled() {
        long filled = glyphs.stream().filter(cell -> cell.stream().flatMap(List::stream).anyMatch(g -> !g.isBlank())).count();
        return filled >= 2;
    }

    /** The characters of one direction that it took. */
    List<PdfGlyph> taken(int quarters) {
        return glyphs.stream().flatMap(cell -> cell.get(quarters).stream()).toList();
    }

    /** The rows, with all columns; rows and columns that are only the space between doubled rules are left out. */
    List<List<Cell>> rows() {
        String[] texts = glyphs.stream().map(PdfTable::text).toArray(String[]::new);
        boolean[] columns = new boolean[xs.length - 1];
        boolean[] kept = new boolean[ys.length - 1];
        for (int r = 0; r < kept.length; r++) {
            for (int c = 0; c < columns.length; c++) {
                boolean begins = begins(r, c) && !texts[cells[r][c]].isEmpty();
                columns[c] |= begins || xs[c + 1] - xs[c] > NARROW && startsAnywhere(c);
                kept[r] |= begins || ys[r + 1] - ys[r] > NARROW;
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < kept.length; r++) {
            if (kept[r]) {
                rows.add(row(r, columns, texts));
            }
        }
        return rows;
    }

    private boolean startsAnywhere(int column) {
        for (int r = 0; r < cells.length; r++) {
            if (begins(r, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int row, int column) {
        int cell = cells[row][column];
        return (row == 0 || cells[row - 1][column] != cell) && (column == 0 || cells[row][column - 1] != cell);
    }

    private List<Cell> row(int row, boolean[] columns, String[] texts) {
        List<Cell> line = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            if (columns[c]) {
                int cell = cells[row][c];
                boolean left = c > 0 && cells[row][c - 1] == cell && anyKept(columns, row, c);
                boolean above = row > 0 && cells[row - 1][c] == cell;
                line.add(left ? new Cell("", Cover.LEFT) : new Cell(texts[cell], above ? Cover.ABOVE : Cover.NONE));
            }
        }
        return line;
    }

    /** Whether a column at the left that belongs to the same cell is kept. */
    private boolean anyKept(boolean[] columns, int row, int column) {
        for (int c = column - 1; c >= 0 && cells[row][c] == cells[row][column]; c--) {
            if (columns[c]) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<List<PdfGlyph>> cell) {
        return cell.stream().filter(turned -> !turned.isEmpty()).flatMap(turned -> PdfText.lines(turned).stream())
                .map(PdfText.Printed::text).collect(Collectors.joining("\n"));
    }
}
