// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.model.Figure;

class ProductTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2*3= 6 | 2 x 3 = 6",
            "2,33 x 1,75 = 4,07/25 | 2,33 x 1,75 = 4,07 of 25",
            "2,33 × 1,75 = 4,07 / 25 | 2,33 x 1,75 = 4,07 of 25",
            "2,5 X 2 x 0,5 = 2,5 | 2,5 x 2 x 0,5 = 2,5",
            "2,66 x 2,50 = | 2,66 x 2,50 = -",
            "3 x 4 | 3 x 4 -",
            "3\tx\t4\t=\t12 | 3 x 4 = 12",
            "P x I: 3 x 4 = 12 | 3 x 4 = 12"})
    void operandsResultAndMaximum(String text, String expected) {
        assertEquals(expected, shown(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P x I = 6", "3 volte", "4/3/2015", "40.000,00 x", "3 e 4", "3 - 4 = 12", "13/6 = 2,17"})
    void lookAlikes(String text) {
        assertEquals("", shown(text));
    }

    private static String shown(String text) {
        return Product.in(text).map(p -> p.operands().stream().map(Figure::toString).collect(Collectors.joining(" x ")) + (p.equals() ? " = " : " ")
                + (p.value() == null ? "-" : p.value()) + (p.maximum() == null ? "" : " of " + p.maximum())).orElse("");
    }
}
