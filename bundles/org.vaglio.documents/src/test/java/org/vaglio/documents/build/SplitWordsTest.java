// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UFFIC IO SPORT | UFFICIO SPORT",
            "U FF ICIO SPORT | UFFICIO SPORT",
            "UFFICIO SPORT | UFFICIO SPORT",
            "UFFICIOSPORT | UFFICIOSPORT",
            "UFFIC IO TURISMO | UFFIC IO TURISMO",
            "Uffic io sport | Uffic io sport",
            "Ser vizio  neve | Servizio neve"})
    void wordsAreJoinedWhereTheDocumentWritesThemWhole(String text, String whole) {
        SplitWords words = new SplitWords();
        words.learn(List.of("UFFIC IO SPORT", "UFFICIO SPORT", "Servizio neve"));
        assertEquals(whole, words.joined(text));
    }
}
