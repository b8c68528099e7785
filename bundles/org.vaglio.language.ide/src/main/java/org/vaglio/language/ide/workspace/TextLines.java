// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text with the places of its lines; columns count UTF-16 units, as in the protocol. */
public final class TextLines {

    private final String text;
    private final int[] starts;

    public TextLines(String text) {
        this.text = text;
        int[] found = new int[16 + text.length() / 24];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return starts.length;
    }

    /** Where a line begins; lines count from 0. */
    public int lineStart(int line) {
        return starts[line];
    }

    /** Where a line ends, before its line break. */
    public int lineEnd(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return end > starts[line] && end > 0 && end < text.length() + 1 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, offset - starts[line]);
    }

    public Range range(int from, int to) {
        return new Range(position(from), position(to));
    }

    /**
     * The offset of a position; a column behind the end of its line means its end.
     *
     * @throws IndexOutOfBoundsException when there is no such line, or a number is negative
     */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0 || line >= starts.length || position.getCharacter() < 0) {
            throw new IndexOutOfBoundsException("line " + line + ", character " + position.getCharacter());
        }
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return (int) Math.min((long) starts[line] + position.getCharacter(), end);
    }
}
