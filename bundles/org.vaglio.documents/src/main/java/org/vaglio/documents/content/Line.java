// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, or a row of a table, with its place.
 *
 * @param page   from 1; the sheet for a spreadsheet; 0 where a format has no pages
 * @param number from 1: the line of the page (PDF), of the sheet (spreadsheets), of the file (plain text), else the ordinal of the paragraph or row in the document
 * @param table  ordinal of the table that the row belongs to, from 1; 0 for lines outside tables and for formats that only show columns (plain text)
 * @param cells  one for a paragraph; all columns of a row, empty ones included; none for an empty line
 */
public record Line(int page, int number, int table, List<Cell> cells) {

    /** A paragraph. */
    public static Line of(int page, int number, String text) {
        return new Line(page, number, 0, text.isBlank() ? List.of() : List.of(Cell.of(text)));
    }

    /** The texts of its cells, separated by tabs, without those at its end that are empty. */
    public String text() {
        return cells.stream().map(c -> c.text().replace('\n', ' ')).collect(Collectors.joining("\t")).stripTrailing();
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(c -> c.text().isBlank());
    }
}
