// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class AcceptanceUnusedTest {

    @Test
    void acceptanceOfNothingIsFound() {
        assertFindings("""
                accetta mean-mismatch "errore di stampa"
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                """, """
                1 I acceptance-unused the acceptance of "mean-mismatch" concerns no finding: it can be removed
                """);
    }

    @Test
    void acceptanceHoldsWithinItsSheetOnly() {
        assertFindings("""
                scheda "1" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                  accetta mean-mismatch "errore di stampa"
                }
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                """, """
                3 I acceptance-unused the acceptance of "mean-mismatch" concerns no finding: it can be removed
                5 E mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }

    @Test
    void acceptanceOfAFindingIsSilent() {
        assertFindings("""
                scheda "1" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66
                  accetta mean-mismatch "errore di stampa"
                }
                """, """
                2 accepted mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }

    @Test
    void acceptanceOfThePlanCountsAsUsedBesideThatOfTheSheet() {
        assertFindings("""
                accetta mean-mismatch "errori di stampa"
                scheda "1" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66
                  accetta mean-mismatch "errore di stampa"
                }
                """, """
                3 accepted mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }

    @Test
    void acceptanceOfARuleThatIsSwitchedOffIsUnused() {
        assertFindings("""
                gravità mean-mismatch ignora
                accetta mean-mismatch "errore di stampa"
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                """, """
                2 I acceptance-unused the acceptance of "mean-mismatch" concerns no finding: it can be removed
                """);
    }
}
