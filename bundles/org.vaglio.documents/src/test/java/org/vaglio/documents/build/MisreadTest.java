// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.model.Figure;

class MisreadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"2,S ~ 2,5", "l2 ~ 12", "1O ~ 10", "I,75 ~ 1,75", "4,B ~ 4,8", "Z,33 ~ 2,33", "2 , S ~ 2,5", "|5 ~ 15"})
    void lettersForDigits(String text, String proposal) {
        assertEquals(Optional.of(List.of(proposal)), Misread.proposals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2,5", "12", "SI", "lO", "B", "alto", "2a", "12345", "S,S", "4/3", "77%"})
    void otherTextsAreNotMisread(String text) {
        assertEquals(Optional.empty(), Misread.proposals(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1  | 7 | 3    | 17/6",
            "1  | 6 | 2    | ",
            "13 | 8 | 2,17 | ",
            "2  | 6 | 4    | "})
    void sumThatLostADigit(String sum, String divisor, String value, String proposals) {
        List<String> expected = proposals == null ? List.of() : List.of(proposals.split(" "));
        assertEquals(expected, Misread.ratios(Figure.parse(sum), Figure.parse(divisor), Figure.parse(value), 6, 6, 30));
    }
}
