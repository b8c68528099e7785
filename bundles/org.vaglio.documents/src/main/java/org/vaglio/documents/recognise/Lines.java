// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.List;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.content.Span;

/** The lines of a document, to look back and ahead in. */
public final class Lines {

    private final List<Line> all;
    private final List<List<String>> texts;

    /** Lines in reading order. */
    public Lines(List<Line> all) {
        this.all = all;
        this.texts = all.stream().map(Lines::textsOf).toList();
    }

    private static List<String> textsOf(Line line) {
        return line.cells().stream().filter(c -> c.cover() == Cell.Cover.NONE).map(c -> Words.flat(c.text())).filter(t -> !t.isEmpty()).toList();
    }

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
        return texts.get(at);
    }

    /** The only text of a line; null when it has several cells with text, or none. */
    public String single(int at) {
        List<String> own = texts(at);
        return own.size() == 1 ? own.get(0) : null;
    }

    /** How many cells a line has. */
    public int columns(int at) {
        return get(at).cells().size();
    }
}
