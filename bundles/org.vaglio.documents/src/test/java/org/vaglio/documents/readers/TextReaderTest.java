// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String SENTENCE = "La probabilità è più alta perché l’attività è così";

    @Test
    void linesTabsBarsAndPages() {
        Shown.assertRead("""
                1:1 | Titolo
                1:2
                1:3 | P | 3
                1:4 | a | b
                2:5 | altra pagina
                """, "a.txt", "# Titolo\r\n\r\nP\t3\n| a | **b** |\n\faltra pagina".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void charactersThatAreNotSeen() {
        Shown.assertRead("0:1 | n. 5 comma", "a.txt", "n.\u00A05 com\u00ADma\u200B\u200E".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "x-MacRoman"})
    void characterSets(String charset) {
        Shown.assertRead("0:1 | " + SENTENCE, "a.txt", SENTENCE.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, attività e città", "ISO-8859-15, 10 € e città", "IBM850, attività e perché"})
    void characterSetsWithoutTypographicMarks(String charset, String text) {
        Shown.assertRead("0:1 | " + text, "a.txt", text.getBytes(Charset.forName(charset)));
    }

    @Test
    void textThatWasCutWithinACharacter() {
        byte[] whole = "perché città è".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(whole, 0, whole.length - 1);
        Shown.assertRead("0:1 | perché città \uFFFD", "a.txt", cut.toByteArray());
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] junk = new byte[10_000];
        new Random(1).nextBytes(junk);
        Shown.assertRefused("no text", "a.txt", junk);
    }

    @ParameterizedTest
    @CsvSource({"2\\*1=2, 2*1=2", "2*3= 6, 2*3= 6", "**a** *b* __c__, a b c", "a<br>b, a/b", "<p>a</p><p>b</p>, a/b", "<p>a</p>, a",
            "&egrave; &#39;x&#39;, è 'x'", "# Titolo, Titolo", "#3, #3", "nome_file_x, nome_file_x"})
    void markupIsRemoved(String text, String plain) {
        assertEquals(plain.replace('/', '\n'), Markup.strip(text));
    }
}
