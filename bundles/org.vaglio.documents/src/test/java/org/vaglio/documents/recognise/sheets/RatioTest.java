// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "11/6= 1,8 | 11/6 = 1,8",
            "8/6 = 1 | 8/6 = 1",
            "(14 / 6 =) 2,33 | 14/6 = 2,33",
            "(14/6) = 2.33 | 14/6 = 2.33",
            "13 : 6 = 2,17 | 13/6 = 2,17",
            "13/6 = | 13/6 = -",
            "13/6 | 13/6 -",
            "11/6= 1,8\t12/4=3 | 11/6 = 1,8, 12/4 = 3",
            "13/6 = 77% | 13/6 = -"})
    void sumOverDivisorWithItsResult(String text, String expected) {
        assertEquals(expected, shown(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/3/2015", "33/2013", "9:30", "190/2012", "1.134", "P/I = 2", "77%", "2 x 3 = 6", "12/100"})
    void lookAlikes(String text) {
        assertEquals("", shown(text));
    }

    private static String shown(String text) {
        return Ratio.in(text).stream().map(r -> r.sum() + "/" + r.divisor() + (r.equals() ? " = " : " ") + (r.value() == null ? "-" : r.value()))
                .collect(Collectors.joining(", "));
    }
}
