// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.editor.colours.Tint;
import org.vaglio.workbench.editor.colours.Word;
import org.vaglio.workbench.editor.colours.Words;

class WordsTest {

    @Test
    void theNumbersOfTheServerBecomeWords() {
        assertEquals(List.of(new Word(0, 5, Tint.KEYWORD), new Word(6, 1, Tint.NAME), new Word(12, 4, Tint.CLAIM)),
                Words.decode(List.of(0, 0, 5, 0, 0, 0, 6, 1, 5, 1, 1, 2, 4, 3, 2), line -> line * 10));
    }

    @Test
    void wordsBehindAnEditMoveAndThoseThatItTouchesAreForgotten() {
        Words words = new Words();
        words.replace(List.of(new Word(0, 2, Tint.KEYWORD), new Word(4, 3, Tint.NUMBER), new Word(10, 2, Tint.CLAIM)));
        words.edited(5, 1, 3);
        assertEquals(List.of(new Word(0, 2, Tint.KEYWORD), new Word(12, 2, Tint.CLAIM)), words.in(0, 100));
    }

    @Test
    void whatDiffersFromBeforeIsToldAsOnePartOfTheText() {
        Words words = new Words();
        words.replace(List.of(new Word(0, 2, Tint.KEYWORD), new Word(4, 3, Tint.NUMBER), new Word(10, 2, Tint.CLAIM)));
        assertEquals(Optional.of(new Region(4, 4)),
                words.replace(List.of(new Word(0, 2, Tint.KEYWORD), new Word(4, 1, Tint.NUMBER), new Word(6, 2, Tint.NUMBER), new Word(10, 2, Tint.CLAIM))));
        assertEquals(Optional.of(new Region(10, 2)), words.replace(List.of(new Word(0, 2, Tint.KEYWORD), new Word(4, 1, Tint.NUMBER), new Word(6, 2, Tint.NUMBER))));
    }

    @Test
    void theSameWordsDifferNowhere() {
        Words words = new Words();
        words.replace(List.of(new Word(0, 2, Tint.KEYWORD)));
        assertEquals(Optional.empty(), words.replace(List.of(new Word(0, 2, Tint.KEYWORD))));
    }

    @Test
    void wordsThatAreCutByTheEndsOfAPartAreInIt() {
        Words words = new Words();
        words.replace(List.of(new Word(0, 4, Tint.KEYWORD), new Word(5, 3, Tint.NUMBER), new Word(9, 2, Tint.CLAIM), new Word(12, 2, Tint.CLAIM)));
        assertEquals(List.of(new Word(5, 3, Tint.NUMBER), new Word(9, 2, Tint.CLAIM)), words.in(7, 10));
        assertEquals(List.of(new Word(5, 3, Tint.NUMBER)), words.in(4, 9));
    }
}
