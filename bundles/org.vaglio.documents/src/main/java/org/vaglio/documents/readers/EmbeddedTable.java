// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.vaglio.documents.content.Line;

/**
 * A table in HTML that was left in plain text.
 *
 * @param rows its rows, each at the line where its text begins
 * @param end  line of the text after the table
 */
record EmbeddedTable(List<Line> rows, int end) {

    private static final Pattern OPEN = Pattern.compile("(?i)\\s*<table[\\s>].*");
    private static final Pattern CLOSE = Pattern.compile("(?i).*</table\\s*>\\s*");
    private static final Pattern ROW = Pattern.compile("(?i)<tr[\\s>]");
    private static final int LONGEST = 20_000;

    /** The table that begins at a line; empty when none does, or it has no end. */
    static Optional<EmbeddedTable> at(String[] lines, int start, int page, int table) {
        if (!OPEN.matcher(lines[start]).matches()) {
            return Optional.empty();
        }
        int end = start;
        while (end < lines.length && end - start < LONGEST && !CLOSE.matcher(lines[end]).matches()) {
            end++;
        }
        if (end >= lines.length || end - start >= LONGEST) {
            return Optional.empty();
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            int number = i + 1;
            ROW.matcher(lines[i]).results().forEach(r -> starts.add(number));
        }
        String html = String.join("\n", List.of(lines).subList(start, end + 1));
        List<Line> read = Flow.lines(new HtmlBody().read(Jsoup.parseBodyFragment(html).body()));
        List<Line> rows = new ArrayList<>();
        for (Line row : read) {
            int number = row.number() <= starts.size() && starts.size() >= read.size() ? starts.get(row.number() - 1) : start + 1;
            rows.add(new Line(page, number, table, row.cells()));
        }
        return Optional.of(new EmbeddedTable(rows, end + 1));
    }
}
