// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a document that say something.
 *
 * @param page page of the first line; 0 where there are no pages
 * @param from first line
 * @param to   last line; of the same page as the first
 * @param text what they say, one blank between words; cells separated by a tab
 */
public record Span(int page, int from, int to, String text) {

    public static Span of(Line line) {
        return of(List.of(line));
    }

    /** Some lines, at least one, in reading order. */
    public static Span of(List<Line> lines) {
        Line first = lines.get(0);
        int to = lines.stream().filter(l -> l.page() == first.page()).mapToInt(Line::number).max().orElseThrow();
        return new Span(first.page(), first.number(), to, lines.stream().map(Line::text)
                .filter(t -> !t.isBlank()).collect(Collectors.joining("\n")));
    }

    /** From this span to a later one. */
    public Span to(Span last) {
        return new Span(page, from, last.page == page ? Math.max(to, last.to) : to, text);
    }
}
