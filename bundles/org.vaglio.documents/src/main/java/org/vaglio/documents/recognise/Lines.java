// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.List;
import java.util.stream.IntStream;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.content.Span;

/**
 * The lines of a document, to look back and ahead in.
 *
 * @param all in reading order
 */
public record Lines(List<Line> all) {

    public int size() {
        return all.size();
    }

    public Line get(int at) {
        return all.get(at);
    }

    /** Position of the first line from a position on that is not empty; the size when there is none. */
    public int skipEmpty(int from) {
        int at = from;
        while (at < size() && get(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** The lines from one position up to another, which is outside. */
    public Span span(int from, int to) {
        return Span.of(all.subList(from, to));
    }

    /** The texts of the cells of a line that say something of their own. */
    public List<String> texts(int at) {
        return get(at).cells().stream().filter(c -> c.cover() == Cell.Cover.NONE).map(c -> Words.flat(c.text()))
                .filter(t -> !t.isEmpty()).toList();
    }

    /** The only text of a line; null when it has several cells with text, or none. */
    public String single(int at) {
        List<String> texts = texts(at);
        return texts.size() == 1 ? texts.get(0) : null;
    }

    /** How many lines before and after a position are part of the same table of the document; 0 outside tables. */
    public int columns(int at) {
        return get(at).cells().size();
    }

    /** Positions from one on, lines that are not empty only. */
    public IntStream filled(int from) {
        return IntStream.range(from, size()).filter(i -> !get(i).isEmpty());
    }
}
