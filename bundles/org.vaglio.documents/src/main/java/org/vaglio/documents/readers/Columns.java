// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.documents.content.Cell;

/** Splits a paragraph into the columns that its tabs show. */
final class Columns {

    private static final Pattern LABEL = Pattern.compile(
            "\\(?(?:\\d{1,3}|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,6})[.)°]+\\)?|\\d{1,3}(?:\\.\\d{1,3})+\\.?|[•·●○◦▪■□–—\\-*➢✓✔\uF000-\uF0FF]");
    private static final Pattern TAB = Pattern.compile("[ \\u00A0]*\\t[ \\u00A0]*");

    private Columns() {
    }

    /** One cell for a paragraph, more where it has tabs; the tab after the number or bullet of a list, and those at the ends, show no columns. */
    static List<Cell> of(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        if (plain.indexOf('\t') < 0) {
            return List.of(Cell.of(plain));
        }
        String[] parts = TAB.split(plain);
        if (plain.indexOf('\n') >= 0 || parts.length == 2 && isLabel(parts[0])) {
            return List.of(Cell.of(TAB.matcher(plain).replaceAll(" ")));
        }
        return Stream.of(parts).map(String::strip).map(Cell::of).toList();
    }

    /** Whether text is the number or the bullet of a list. */
    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }
}
