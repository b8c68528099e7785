// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vaglio.documents.content.Cell;

/** What a page has, in the order in which it is read. */
final class PdfPage {

    /**
     * A printed line, or the row of a table.
     *
     * @param y     where it is, from the top of the page
     * @param table the table of the row; null for a line
     */
    record Item(List<Cell> cells, float y, PdfTable table) {

        boolean isEmpty() {
            return cells.stream().allMatch(c -> c.text().isBlank());
        }
    }

    /** A line or a whole table, until they are in order. */
    private record Part(float top, float left, List<Item> items) {
    }

    private static final int DIRECTIONS = 4;
    private static final int RULES = 4_000;

    private final PdfInk ink;
    private final int upright;

    private PdfPage(PdfInk ink) {
        this.ink = ink;
        this.upright = ink.quarters();
    }

    /** The lines and rows of a page. */
    static List<Item> items(PdfInk ink, Limits limits) {
        List<Item> items = new PdfPage(ink).items();
        limits.countLines(items.size());
        items.forEach(item -> limits.countCells(item.cells().size()));
        return items;
    }

    private List<Item> items() {
        List<PdfTable> tables = new ArrayList<>(tables());
        List<Part> parts = new ArrayList<>();
        List<List<PdfGlyph>> free = new ArrayList<>();
        for (int quarters = 0; quarters < DIRECTIONS; quarters++) {
            free.add(share(quarters, tables));
        }
        for (PdfTable table : tables) {
            if (table.isFilled()) {
                parts.add(new Part(table.top(), table.left(), table.rows().stream().map(row -> new Item(row, table.top(), table)).toList()));
            } else {
                for (int quarters = 0; quarters < DIRECTIONS; quarters++) {
                    free.get(quarters).addAll(table.taken(quarters));
                }
            }
        }
        for (int quarters = 0; quarters < DIRECTIONS; quarters++) {
            parts.addAll(lines(free.get(quarters), quarters));
        }
        parts.sort(Comparator.comparingDouble(Part::top).thenComparingDouble(Part::left));
        return parts.stream().flatMap(p -> p.items().stream()).filter(i -> !i.isEmpty()).toList();
    }

    /** The tables, small ones first, so that a table within a table keeps its text. */
    private List<PdfTable> tables() {
        List<PdfRule> horizontal = PdfRule.joined(ink.horizontal(upright));
        List<PdfRule> vertical = PdfRule.joined(ink.vertical(upright));
        if (horizontal.size() > RULES || vertical.size() > RULES) {
            return List.of();
        }
        return new PdfRuleGroups(horizontal, vertical).tables().stream().sorted(Comparator.comparingDouble(PdfTable::area)).toList();
    }

    /** Gives characters to the tables that they are in; the others are returned. */
    private List<PdfGlyph> share(int quarters, List<PdfTable> tables) {
        List<PdfGlyph> free = new ArrayList<>();
        for (PdfGlyph glyph : ink.glyphs(quarters)) {
            float[] middle = ink.turned(glyph.x() + glyph.width() / 2, glyph.y() - 0.3f * glyph.size(), quarters, upright);
            if (tables.stream().noneMatch(t -> t.take(glyph, quarters, middle[0], middle[1]))) {
                free.add(glyph);
            }
        }
        return free;
    }

    private List<Part> lines(List<PdfGlyph> glyphs, int quarters) {
        List<PdfText.Printed> lines = PdfText.lines(glyphs);
        PdfColumns columns = new PdfColumns(lines);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            float[] place = ink.turned(lines.get(i).x(), lines.get(i).y(), quarters, upright);
            parts.add(new Part(place[1] - 0.3f * lines.get(i).size(), place[0], List.of(new Item(columns.cells(i), place[1], null))));
        }
        return parts;
    }
}
