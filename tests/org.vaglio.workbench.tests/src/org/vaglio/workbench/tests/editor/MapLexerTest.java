// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vaglio.workbench.editor.colours.Keywords;
import org.vaglio.workbench.editor.colours.MapLexer;

class MapLexerTest {

    private static List<String> words(String text) {
        return new MapLexer(Set.of("processo", "unità")).words(text, 0, text.length()).stream()
                .map(w -> w.tint() + " " + text.substring(w.offset(), w.end())).toList();
    }

    @Test
    void wordsAreToldApartByTheirLetters() {
        assertEquals(List.of("KEYWORD processo", "STRING \"1 a)\"", "NUMBER 13", "OPERATOR /", "NUMBER 6", "OPERATOR =", "NUMBER 2,66",
                "COMMENT // processo"), words("processo P \"1 a)\" 13/6 = 2,66 // processo"));
    }

    @Test
    void aTextThatIsNotClosedEndsWithItsLine() {
        assertEquals(List.of("STRING \"aperto", "KEYWORD unità", "STRING «vero \"x\"»"), words("\"aperto\nunità «vero \"x\"»"));
        assertEquals(List.of("STRING \"aperto\\", "KEYWORD unità"), words("\"aperto\\\nunità"));
    }

    @Test
    void aCommentOverSeveralLinesIsOneAlsoWhenItIsNotClosed() {
        assertEquals(List.of("COMMENT /* a\n processo */", "KEYWORD processo", "COMMENT /* b\n c"),
                words("/* a\n processo */ processo /* b\n c"));
    }

    @Test
    void theWordsOfTheLanguageAreThoseOfItsParser() {
        assertTrue(Keywords.all().containsAll(List.of("piano", "processo", "unità", "arrotondata-al-pari")), Keywords.all().toString());
    }
}
