// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The words of a document while somebody edits it, so that no more of them are looked for than an edit may have changed. */
public final class LexedDocument {

    private final MapLexer lexer;
    private final IDocument document;
    private List<Word> comments = List.of();
    private long stamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;

    /** The words of a document. */
    public LexedDocument(MapLexer lexer, IDocument document) {
        this.lexer = lexer;
        this.document = document;
    }

    /**
     * The lines that an edit touches; after one that opens or closes a comment, all below it too.
     *
     * @param event an edit that has been made; one of a text that is the same as before stands for the wish to have a part anew
     */
    public IRegion damage(DocumentEvent event) {
        List<Word> before = comments;
        boolean edited = stamp != stampNow();
        int inserted = event.getText() == null ? 0 : event.getText().length();
        int start = line(event.getOffset()).getOffset();
        IRegion last = line(event.getOffset() + inserted);
        int end = last.getOffset() + last.getLength();
        boolean same = !edited || isSameBehind(end, before, event, inserted - event.getLength());
        return new Region(start, (same ? end : document.getLength()) - start);
    }

    /** Whether the comments that go on behind a place are those of before; one whose beginning was taken away is another, even if it seems the same. */
    private boolean isSameBehind(int place, List<Word> before, DocumentEvent event, int further) {
        int moved = event.getOffset() + event.getLength();
        List<Word> now = comments();
        return behind(before, place - further).noneMatch(c -> c.offset() >= event.getOffset() && c.offset() < moved)
                && behind(before, place - further).map(c -> c.offset() < moved ? new Word(c.offset(), c.length() + further, c.tint())
                        : new Word(c.offset() + further, c.length(), c.tint())).toList().equals(behind(now, place).toList());
    }

    private static Stream<Word> behind(List<Word> words, int place) {
        return words.stream().filter(w -> w.end() > place);
    }

    /** The words in a part of the text; of those that it cuts, what is in it. */
    public List<Word> words(int from, int to) {
        return lexer.words(document.get(), begin(from), to).stream().filter(w -> w.end() > from).map(w -> {
            int start = Math.max(w.offset(), from);
            return new Word(start, Math.min(w.end(), to) - start, w.tint());
        }).toList();
    }

    /** Where words begin that can be told apart without what is before them: nothing but these comments goes over the end of a line. */
    private int begin(int offset) {
        int line = line(offset).getOffset();
        return comments().stream().filter(c -> c.offset() < line && c.end() > line).findFirst().map(Word::offset).orElse(line);
    }

    private IRegion line(int offset) {
        try {
            return document.getLineInformationOfOffset(offset);
        } catch (BadLocationException e) {
            return new Region(0, document.getLength());
        }
    }

    private List<Word> comments() {
        if (stamp != stampNow()) {
            comments = lexer.blockComments(document.get());
            stamp = stampNow();
        }
        return comments;
    }

    private long stampNow() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
