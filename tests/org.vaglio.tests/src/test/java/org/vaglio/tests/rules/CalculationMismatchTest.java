// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class CalculationMismatchTest {

    private static final String RULE = "calculation-mismatch";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "13 / 6          |   | 2,16 2,17 2,2 2,1 2.17 2 3 2,166 2,167 2,1666 2,1667",
            "12 / 6          |   | 2 2,0 2,00",
            "0 / 6           |   | 0 0,00",
            "1 / 8           |   | 0,12 0,13 0,125 0 1",
            "3 x 4           |   | 12 12,0",
            "0 x 4           |   | 0",
            "2 x 3 x 4       |   | 24",
            "(3 + 5 + 1 + 4) / 4 | | 3,25 3,2 3,3 3 4 3,250",
            "12 su 15        | % | 80 80,0",
            "1 su 3          | % | 33 34 33,3 33,4 33,33",
            "12 su 10        | % | 120",
            "0 su 10         | % | 0"})
    void anyRenderingOfTheExactResultIsSilent(String operands, String unit, String results) {
        assertFindings(calculations(operands, unit, results), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "13 / 6          |   | 2,66 2,15 2,18 1 4 2,0 2,3 2,165 2,168 | 13/6 = 2,1666…",
            "12 / 6          |   | 1 3 1,9 2,01                | 12/6 = 2",
            "0 / 6           |   | 1 0,1                       | 0/6 = 0",
            "1 / 8           |   | 0,11 0,14 2 0,124           | 1/8 = 0,125",
            "3 x 4           |   | 11 13 12,1 7                | 3 × 4 = 12",
            "0 x 4           |   | 4 1                         | 0 × 4 = 0",
            "2 * 3 × 4       |   | 23 25 9                     | 2 × 3 × 4 = 24",
            "(3 + 5 + 1 + 4) / 4 | | 3,24 3,26 3,1 3,4 2 5     | (3 + 5 + 1 + 4)/4 = 3,25",
            "12 su 15        | % | 79 81 79,9 80,1 0           | 12 of 15 = 80 %",
            "1 su 3          | % | 32 35 33,2 33,5 33,32       | 1 of 3 = 33,3333… %",
            "12 su 10        | % | 83 119                      | 12 of 10 = 120 %"})
    void resultThatNoRoundingExplainsIsAnError(String operands, String unit, String results, String shown) {
        List<String> all = List.of(results.split(" "));
        String sign = unit == null ? "" : " %";
        assertFindings(calculations(operands, unit, results), IntStream.range(0, all.size())
                .mapToObj(i -> i + 1 + " E calculation-mismatch " + all.get(i) + sign + " is no rendering of " + shown)
                .collect(Collectors.joining("\n")));
    }

    /** Each of the operands may be anything that prints so, a whole number only itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2,33 x 1,75         |   | 4,03 4,07 4,08 4,12 4 5    | 4,02 4,13 3 6",
            "2,33 x 2            |   | 4,64 4,66 4,68             | 4,63 4,69",
            "0,5 x 0,4           |   | 0,1 0,2 0,3                | 0,4",
            "(2,33 + 1,75) / 2   |   | 2,03 2,04 2,05             | 2,02 2,06",
            "24,37 / 6           |   | 4,06 4,07                  | 4,05 4,08",
            "5 / 0,1             |   | 25 50 1000                 | 24",
            "12,5 su 20          | % | 62 62,5 63 62,0 63,0       | 61 61,9 63,1 64"})
    void operandsWithDecimalsMayHaveBeenRounded(String operands, String unit, String silent, String found) {
        assertFindings(calculations(operands, unit, silent), "");
        assertEquals(found.split(" ").length, Arrays.stream(found.split(" "))
                .map(r -> only(RULE, calculations(operands, unit, r))).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 su 0", "0 su 10", "10 su 10", "9 su 10", "2,05 su 2,0"})
    void partOfAWholeIsSilent(String share) {
        assertFindings("calcolo " + share, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 su 10", "1 su 0", "11 su 10", "2,1 su 2", "2,2 su 2,0"})
    void partThatExceedsItsWholeIsImpossible(String share) {
        assertFindings("calcolo " + share, "1 E calculation-mismatch " + share.replace("su", "of")
                + " is impossible: the part exceeds the whole; check both figures");
    }

    @Test
    void divisionByZeroHasWordsOfItsOwn() {
        assertFindings("""
                calcolo 5 / 0 = 5
                calcolo 5 / 0,00 = 0
                calcolo "Media" (1 + 2) / 0 = 0
                calcolo 0 su 0 = 100 %
                """, """
                1 E calculation-mismatch 5/0 divides by zero and has no result: check the divisor
                2 E calculation-mismatch 5/0,00 divides by zero and has no result: check the divisor
                3 E calculation-mismatch "Media": (1 + 2)/0 divides by zero and has no result: check the divisor
                4 E calculation-mismatch 0 of 0 divides by zero and has no result: check the divisor
                """);
    }

    @Test
    void titleIsNamed() {
        Finding finding = only(RULE, "calcolo \"Ore di formazione\" 13 / 6 = 2,66");
        assertEquals(new Text("«Ore di formazione»: 2,66 non è 13/6 = 2,1666…",
                "\"Ore di formazione\": 2,66 is no rendering of 13/6 = 2,1666…"), finding.message());
    }

    @Test
    void statedExactAndExpectedResultAreKept() {
        Finding finding = only(RULE, "calcolo 13 / 6 = 2,66");
        assertEquals(List.of("2,66", BigFraction.of(13, 6), "2,17"),
                List.of(finding.stated(), finding.exact(), finding.expected()));
        Finding share = only(RULE, "calcolo 2 su 3 = 60,0 %");
        assertEquals(List.of("60,0", BigFraction.of(200, 3), "66,7"),
                List.of(share.stated(), share.exact(), share.expected()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "13 / 6 = 2,27              | just one digit differs from 2,17",
            "13 / 6 = 2,66              | it fits with 16 instead of 13",
            "(3 + 5 + 1 + 4) / 4 = 2,60 | 2,60 is 13/5: divided by 5 instead of 4",
            "(3 + 5 + 1 + 4) / 4 = 3,50 | it fits with 14 instead of 13",
            "12 su 15 = 86,7 %          | it fits with 13 instead of 12"})
    void likelyCausesAreNamed(String calculation, String cause) {
        assertEquals(List.of(cause), only(RULE, "calcolo " + calculation).causes().stream().map(Text::english).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13 / 6 = 7,77", "2 x 3 = 7", "13 / 6000 = 2,66", "2,5 / 7 = 3,99"})
    void noCauseIsNamedWhereNoneFits(String calculation) {
        assertEquals(List.of(), only(RULE, "calcolo " + calculation).causes());
    }

    @Test
    void publishedErrorCanBeAccepted() {
        assertFindings("""
                calcolo 13 / 6 = 2,66
                accetta calculation-mismatch "così nel piano pubblicato"
                """, """
                1 accepted calculation-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }

    private static String calculations(String operands, String unit, String results) {
        return Arrays.stream(results.split(" ")).map(r -> "calcolo " + operands + " = " + r + (unit == null ? "" : " " + unit))
                .collect(Collectors.joining("\n"));
    }
}
