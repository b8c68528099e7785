// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text, as the protocol and as the editor count them. */
public final class TextPlaces {

    private TextPlaces() {
    }

    /**
     * The place of an offset.
     *
     * @throws IndexOutOfBoundsException when the text is not that long
     */
    public static Position position(IDocument text, int offset) {
        try {
            int line = text.getLineOfOffset(offset);
            return new Position(line, offset - text.getLineOffset(line));
        } catch (BadLocationException e) {
            throw outside(e);
        }
    }

    /** The range of a part of the text. */
    public static Range range(IDocument text, int offset, int length) {
        return new Range(position(text, offset), position(text, offset + length));
    }

    /** The range of the whole text. */
    public static Range whole(IDocument text) {
        return range(text, 0, text.getLength());
    }

    /**
     * The offset of a place; a line or column behind the end means the end, since an answer may be of an older text.
     */
    public static int offset(IDocument text, Position place) {
        try {
            if (place.getLine() >= text.getNumberOfLines()) {
                return text.getLength();
            }
            IRegion line = text.getLineInformation(place.getLine());
            return line.getOffset() + Math.min(place.getCharacter(), line.getLength());
        } catch (BadLocationException e) {
            throw outside(e);
        }
    }

    /** The part of the text in a range. */
    public static IRegion region(IDocument text, Range range) {
        int from = offset(text, range.getStart());
        return new Region(from, Math.max(0, offset(text, range.getEnd()) - from));
    }

    private static IndexOutOfBoundsException outside(BadLocationException e) {
        return (IndexOutOfBoundsException) new IndexOutOfBoundsException(e.getMessage()).initCause(e);
    }
}
