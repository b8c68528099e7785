// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class RankingMismatchTest {

    @Test
    void valueThatNoRoundingExplainsIsAnError() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                graduatoria { s1: 3,92 }
                """, """
                2 E ranking-mismatch 3,92 is not the risk of sheet 1: 14/6 × 5/4 = 35/12 = 2,9166…
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "2,9", "3,0", "2,91", "2,92", "2,917"})
    void anyRenderingIsSilent(String value) {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                graduatoria { s1: %s }
                """.formatted(value), "");
    }

    @Test
    void valueIsJudgedByThatOfItsSheetWhereThereAreNoScores() {
        assertFindings("""
                scheda s1 "1" { rischio = 2,92 }
                scheda s2 "2" { rischio = 2,25 }
                graduatoria {
                  s1: 2,9
                  s2: 2,2
                }
                graduatoria { s1: 2,8 s2: 2,3 }
                """, """
                7 E ranking-mismatch 2,8 is not the risk of sheet 1: 2,92
                """);
    }

    @Test
    void swappedDigitsAreACause() {
        Finding finding = only("ranking-mismatch", """
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                graduatoria { posto "1" s1: 9,22 }
                """);
        assertEquals("9,22", finding.stated());
        assertEquals("2,92", finding.expected());
        assertEquals("two digits are swapped from 2,92", finding.causes().get(0).english());
    }

    @Test
    void rowsWithoutAValueAreSilent() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                graduatoria { posto "1" s1 }
                """, "");
    }

    @Test
    void aRowIsComparedWithOperandsThatHaveNoResult() {
        Finding finding = only("ranking-mismatch", """
                scheda s1 "1" { rischio 2 x 3 }
                graduatoria { posto "1" s1: 7 }
                """);
        assertEquals("6", finding.expected());
        assertEquals("7 is not the risk of sheet 1: 6", finding.message().english());
    }
}
