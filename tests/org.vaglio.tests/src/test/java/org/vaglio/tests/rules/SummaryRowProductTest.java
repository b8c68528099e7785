// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class SummaryRowProductTest {

    @Test
    void riskThatNoOperandsOfTheRowGiveIsFound() {
        assertFindings("""
                processo p "Concorsi"
                riepilogo { p: 2,67 1,75 4,65 }
                """, """
                2 W summary-row-product row p: 2,67 × 1,75 = 4,6725, but the row prints 4,65
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,66", "4,67", "4,68", "4,7", "4,6", "5", "4"})
    void riskOfTheMeansBehindTheFiguresIsSilent(String risk) {
        assertFindings("""
                processo p "Concorsi"
                riepilogo { p: 2,67 1,75 %s }
                """.formatted(risk), "");
    }

    @ParameterizedTest
    @CsvSource({"'2,33 1,25 2,92'", "'2,33 1,25 2,91'", "'2,33 1,25 2,917'", "'2,17 2,25 4,88'", "'1,83 3,5 6,42'"})
    void summaryWithoutScoresIsSilent(String figures) {
        assertFindings("""
                processo p "Concorsi"
                riepilogo { p: %s }
                """.formatted(figures), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,8", "6,6"})
    void figureOfFewDigitsHasNarrowBoundsToo(String risk) {
        assertFindings("""
                processo p "Concorsi"
                riepilogo { p: 2,3 2 %s }
                """.formatted(risk), """
                2 W summary-row-product row p: 2,3 × 2 = 4,6, but the row prints %s
                """.formatted(risk));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,9", "4,6", "6,5"})
    void valuesThatPrintAsTheOperandsMayGiveTheRisk(String risk) {
        assertFindings("""
                processo p "Concorsi"
                riepilogo { p: 2,3 2 %s }
                """.formatted(risk), "");
    }

    @Test
    void wholeNumbersAreMultipliedAsTheyStand() {
        assertFindings("""
                processo p "Concorsi"
                processo q "Gare"
                riepilogo {
                  p: 2 2 5
                  q: 2 3 6
                }
                """, """
                4 W summary-row-product row p: 2 × 2 = 4, but the row prints 5
                """);
    }

    @Test
    void riskOfTheSheetIsSilentWhereThePrintedProductIsAnother() {
        assertFindings("""
                scheda s1 "1" { probabilità 4 5 1 1 1 4 impatto 2 1 1 3 }
                riepilogo { s1: 2,7 1,8 4,67 }
                """, "");
    }

    @Test
    void productIsExpected() {
        Finding finding = only("summary-row-product", """
                processo p "Concorsi"
                riepilogo { p: 2,67 1,75 4,65 }
                """);
        assertEquals("4,65", finding.stated());
        assertEquals("4,67", finding.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3", "7", "2 3 - ", "2 3 4 5"})
    void rowsOfOtherShapesAreSilent(String figures) {
        assertFindings("""
                processo p "Concorsi"
                riepilogo { p: %s }
                """.formatted(figures), "");
    }
}
