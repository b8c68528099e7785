// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class ScoresNotStatedTest {

    @Test
    void sheetOfSumsOnlyIsReported() {
        assertFindings("""
                scheda "2" { probabilità = 13/6 impatto = 7/4 }
                """, """
                1 I scores-not-stated sheet 2 gives sums only: the scores cannot be checked
                """);
    }

    @Test
    void allSheetsOfSumsOnlyAreReportedOnce() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 }
                scheda "2" { probabilità = 13/6 impatto = 7/4 }
                scheda "3" { probabilità = 16/6 impatto = 7/4 }
                """, """
                2 I scores-not-stated 2 sheets of 3 give sums only: the scores cannot be checked
                """);
    }

    @Test
    void sheetWithTheScoresOfOneIndexIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 impatto = 7/4 }
                """, "");
    }

    @Test
    void sheetWithScoresIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 impatto 3 1 1 2 = 7/4 }
                """, "");
    }

    @Test
    void sheetWithoutIndicesIsSilent() {
        assertFindings("""
                scheda "2" { rischio 2,17 x 1,75 = 3,80 }
                """, "");
    }
}
