// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.editor.colours.LexedDocument;
import org.vaglio.workbench.editor.colours.MapLexer;
import org.vaglio.workbench.editor.colours.Tint;
import org.vaglio.workbench.editor.colours.Word;

class LexedDocumentTest {

    private static final MapLexer LEXER = new MapLexer(Set.of("processo"));

    private final List<IRegion> damages = new ArrayList<>();
    private LexedDocument lexed;

    private IDocument document(String text) {
        IDocument document = new Document(text);
        lexed = new LexedDocument(LEXER, document);
        lexed.words(0, text.length());
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // the words are asked for afterwards
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                damages.add(lexed.damage(event));
            }
        });
        return document;
    }

    @Test
    void anEditTouchesItsLines() throws BadLocationException {
        IDocument document = document("uno\n/* due */ due\ntre\n");
        document.replace(14, 3, "a\nb");
        assertEquals(List.of(new Region(4, 13)), damages);
    }

    @Test
    void whatOpensOrClosesACommentTouchesAllBelowIt() throws BadLocationException {
        IDocument document = document("uno\n/ due */ due\ntre\n");
        document.replace(0, 0, "/*");
        document.replace(1, 1, "");
        document.replace(6, 0, "*");
        assertEquals(List.of(new Region(0, 23), new Region(0, 22), new Region(5, 13)), damages);
    }

    @Test
    void aCommentThatBeginsWhereAnotherOneWasTakenAwayIsAnotherOne() throws BadLocationException {
        IDocument document = document("*\n/* uno\n/* due");
        document.replace(1, 7, "");
        assertEquals(List.of(new Region(0, 8)), damages);
    }

    @Test
    void aPartOfAnUnchangedTextIsNoMoreThanItsLines() throws BadLocationException {
        IDocument document = document("uno\n/* due\n due */\ntre\n");
        document.replace(0, 3, "1");
        assertEquals(new Region(2, 6), lexed.damage(new DocumentEvent(document, 3, 2, "* ")));
    }

    @Test
    void wordsThatBeginBeforeAPartAreCut() {
        document("/* a\n b */ 12 \"c\"");
        assertEquals(List.of(new Word(6, 4, Tint.COMMENT), new Word(11, 1, Tint.NUMBER)), lexed.words(6, 12));
    }

    /** Whoever colours no more than what is damaged sees the same colours as who colours all. */
    @Test
    void afterAnyEditsTheColoursAreThoseOfTheWholeText() throws BadLocationException {
        Random random = new Random();
        for (int run = 0; run < 300; run++) {
            IDocument document = document(text(random, 60));
            StringBuilder shown = new StringBuilder(tints(new LexedDocument(LEXER, document), 0, document.getLength()));
            for (int edit = 0; edit < 20; edit++) {
                int offset = random.nextInt(document.getLength() + 1);
                int removed = random.nextInt(Math.min(4, document.getLength() - offset) + 1);
                String inserted = text(random, random.nextInt(5));
                damages.clear();
                document.replace(offset, removed, inserted);
                IRegion damage = damages.getFirst();
                shown.replace(offset, offset + removed, " ".repeat(inserted.length()));
                int end = damage.getOffset() + damage.getLength();
                shown.replace(damage.getOffset(), end, tints(lexed, damage.getOffset(), end));
                String text = document.get();
                assertArrayEquals(new String[] { text, tints(new LexedDocument(LEXER, new Document(text)), 0, text.length()) },
                        new String[] { text, shown.toString() });
            }
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, 12).forEach(i -> text.append("a1 \n/**/\"\\«».".charAt(i)));
        return text.toString();
    }

    private static String tints(LexedDocument lexed, int from, int to) {
        StringBuilder tints = new StringBuilder(" ".repeat(to - from));
        lexed.words(from, to).forEach(w -> tints.replace(w.offset() - from, w.end() - from,
                String.valueOf(w.tint().name().charAt(0)).repeat(w.length())));
        return tints.toString();
    }
}
