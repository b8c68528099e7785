// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class SummaryMismatchTest {

    @Test
    void riskThatNoRoundingExplainsIsAnError() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                riepilogo { s1: 2,33 1,25 3,92 }
                """, """
                2 E summary-mismatch 3,92 is not the risk of sheet 1: 14/6 × 5/4 = 35/12 = 2,9166…
                2 W summary-row-product row 1: 2,33 × 1,25 = 2,9125, but the row prints 3,92
                """);
    }

    @Test
    void meanThatNoRoundingExplainsIsAnError() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                riepilogo {
                  s1: 2,43
                      1,35
                      2,92
                }
                """, """
                3 E summary-mismatch 2,43 is not "probabilità" of sheet 1: 14/6 = 2,3333…
                4 E summary-mismatch 1,35 is not "impatto" of sheet 1: 5/4 = 1,25
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 1 2", "3 1 3", "2,3 1,2 2,9", "2,4 1,3 3,0", "2,33 1,25 2,91", "2,34 1,250 2,917",
        "2.33 1.25 2.92"})
    void anyRenderingIsSilent(String figures) {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                riepilogo { s1: %s }
                """.formatted(figures), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,90", "2,93", "2,8", "3,1", "1", "4"})
    void oneUnitFurtherIsAnErrorInATableOfRisksAlone(String risk) {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                riepilogo { s1: %s }
                """.formatted(risk), """
                2 E summary-mismatch %s is not the risk of sheet 1: 14/6 × 5/4 = 35/12 = 2,9166…
                """.formatted(risk));
    }

    @Test
    void emptyCellsAreSilent() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                riepilogo { s1: - 1,25 - }
                """, "");
    }

    @Test
    void figureThatRepeatsAWrongOneOfItsSheetIsFoundOnlyThere() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 = 14/6 = 2,66 impatto 1 1 0 3 }
                riepilogo { s1: 2,66 1,25 2,92 }
                """, """
                1 E mean-mismatch 2,66 is no rendering of 14/6 = 2,3333…
                """);
    }

    @Test
    void sheetIsFoundByItsProcess() {
        assertFindings("""
                processo p "Concorsi" { scheda "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 } }
                riepilogo { p: 2,43 1,25 2,92 }
                """, """
                2 E summary-mismatch 2,43 is not "probabilità" of sheet 1: 14/6 = 2,3333…
                """);
    }

    @Test
    void likelyCauseAndExpectedFigureAreGiven() {
        Finding finding = only("summary-mismatch", """
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                riepilogo { s1: 2,33 1,25 3,92 }
                """);
        assertEquals("3,92", finding.stated());
        assertEquals("2,92", finding.expected());
        assertEquals(List.of("just one digit differs from 2,92"),
                finding.causes().stream().map(Text::english).toList());
    }

    @Test
    void valueOfAnotherSheetIsACause() {
        Finding finding = only("summary-mismatch", """
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 rischio = 2,92 }
                scheda s2 "2" { probabilità 5 5 3 3 1 5 impatto 2 1 1 3 rischio = 6,42 }
                riepilogo { s1: 6,42 s2: 6,42 }
                """);
        assertEquals("6,42 is the value of sheet 2", finding.causes().get(0).english());
    }
}
