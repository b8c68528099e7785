// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Cell.Cover;
import org.vaglio.documents.content.Line;

/** Makes lines of pages: running titles are left out, tables and rows that a page break cuts are put together again. */
final class PdfLines {

    private final List<List<PdfPage.Item>> pages;
    private final RunningLines running;
    private final List<Line> lines = new ArrayList<>();
    private PdfTable last;
    private int table;

    PdfLines(List<List<PdfPage.Item>> pages) {
        this.pages = pages;
        this.running = new RunningLines(pages);
    }

    List<Line> lines() {
        for (int page = 0; page < pages.size(); page++) {
            List<PdfPage.Item> items = pages.get(page);
            boolean first = true;
            for (int i = 0; i < items.size(); i++) {
                if (!running.contains(items, i)) {
                    add(items.get(i), page + 1, i + 1, first);
                    first = false;
                }
            }
        }
        return lines;
    }

    private void add(PdfPage.Item item, int page, int number, boolean first) {
        boolean over = first && item.table() != null && last != null && last.hasColumnsOf(item.table());
        if (over && isRest(item.cells(), lines.getLast().cells())) {
            lines.set(lines.size() - 1, joined(lines.getLast(), item.cells()));
        } else {
            table += item.table() == null || item.table() == last || over ? 0 : 1;
            lines.add(new Line(page, number, item.table() == null ? 0 : table, item.cells()));
        }
        last = item.table();
    }

    /** Whether the first row of a page is the rest of the last row before: its first cell is empty and every text goes on within a sentence. */
    private static boolean isRest(List<Cell> rest, List<Cell> row) {
        if (rest.size() != row.size() || !rest.getFirst().text().isEmpty() || row.getFirst().text().isEmpty()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            String more = rest.get(i).text();
            if (rest.get(i).cover() != Cover.NONE || !more.isEmpty() && !goesOn(row.get(i).text(), more)) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(String text, String more) {
        return !text.isEmpty() && Character.isLowerCase(more.charAt(0)) && !Columns.isLabel(more.split("\\s", 2)[0])
                && ".;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static Line joined(Line line, List<Cell> rest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            Cell cell = line.cells().get(i);
            cells.add(rest.get(i).text().isEmpty() ? cell : new Cell(cell.text() + "\n" + rest.get(i).text(), cell.cover()));
        }
        return new Line(line.page(), line.number(), line.table(), cells);
    }
}
