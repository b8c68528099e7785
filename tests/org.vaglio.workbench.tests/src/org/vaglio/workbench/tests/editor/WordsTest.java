// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

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
}
