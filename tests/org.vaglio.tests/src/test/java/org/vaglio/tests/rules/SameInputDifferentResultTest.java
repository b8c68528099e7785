// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class SameInputDifferentResultTest {

    @Test
    void oneMeanPrintedInTwoWaysIsAnError() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "3" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                """, """
                2 E same-input-different-result from the same input, 13/6 = 2,1666…, the plan prints 2,16 (sheet \
                2) and 2,17 (sheet 3)
                """);
    }

    @Test
    void rarerFigureIsTheOnePointedAt() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "3" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                """, """
                2 E same-input-different-result from the same input, 13/6 = 2,1666…, the plan prints 2,17 (sheets \
                1, 3) and 2,16 (sheet 2)
                """);
    }

    @Test
    void oneMeanPrintedInOneWayIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "3" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                """, "");
    }

    @Test
    void otherInputIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "3" { probabilità 5 2 1 1 1 2 = 12/6 = 2,00 }
                """, "");
    }

    @Test
    void sameValueOfAnotherIndexIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 3 2 1 1 1 1 = 9/6 = 2 impatto 1 1 0 4 = 6/4 = 1 }
                """, "");
    }

    @Test
    void wrongMeanIsAMismatchInstead() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "3" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                """, """
                2 E mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }

    @Test
    void oneRiskPrintedInTwoWaysIsAnError() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio = 3,79 }
                scheda "3" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio = 3,80 }
                """, """
                2 E same-input-different-result from the same input, 13/6 × 7/4 = 91/24 = 3,7916…, the plan prints \
                3,79 (sheet 2) and 3,80 (sheet 3)
                """);
    }

    @Test
    void exactResultBesideOneOfRoundedOperandsIsAnError() {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 impatto 3 1 1 2
                  rischio 2,2 x 1,8 = 3,96
                }
                scheda "3" {
                  probabilità 5 2 1 1 1 3 impatto 3 1 1 2
                  rischio 2,2 x 1,8 = 3,79
                }
                """, """
                3 W product-from-rounded-operands 3,96 comes from rounded operands (2,2 × 1,8 = 3,96); the exact \
                value is 13/6 × 7/4 = 91/24 = 3,7916…, 0,1683… (4,4 %) away
                7 E same-input-different-result from the same input, 13/6 × 7/4 = 91/24 = 3,7916…, the plan prints \
                3,96 (sheet 2) and 3,79 (sheet 3)
                """);
    }

    @Test
    void sameProductOfOtherOperandsIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 1 2 1 1 5 4 impatto 3 1 1 2 rischio = 4,08 }
                scheda "3" { probabilità 1 2 1 1 1 1 impatto 1 5 3 5 rischio = 4,09 }
                """, "");
    }

    @Test
    void exactInputIsKept() {
        Finding finding = only("same-input-different-result", """
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "3" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                """);
        assertEquals("2,17", finding.stated());
        assertEquals(BigFraction.of(13, 6), finding.exact());
    }
}
