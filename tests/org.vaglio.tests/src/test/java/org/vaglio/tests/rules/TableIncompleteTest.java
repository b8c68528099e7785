// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class TableIncompleteTest {

    @Test
    void sheetMissingFromATableOfMostIsFound() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                scheda s3 "3" {}
                riepilogo { s1 s2 }
                """, """
                4 W table-incomplete sheet 3 is missing from the table
                """);
    }

    @Test
    void allMissingSheetsAreNamed() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                scheda s3 "3" {}
                scheda s4 "4" {}
                scheda s5 "5" {}
                graduatoria { s5 s3 s1 }
                """, """
                6 W table-incomplete sheets 2, 4 are missing from the table
                """);
    }

    @Test
    void tableOfHalfTheSheetsIsSilent() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                scheda s3 "3" {}
                scheda s4 "4" {}
                riepilogo { s1 s2 }
                """, "");
    }

    @Test
    void partialTableMayLeaveSheetsOut() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                scheda s3 "3" {}
                riepilogo parziale { s1 s2 }
                graduatoria "Prime due" parziale { s1 s2 }
                """, "");
    }

    @Test
    void sheetListedTwiceIsFound() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                riepilogo {
                  s1
                  s2
                  s1
                }
                """, """
                6 W table-incomplete sheet 1 is more than once in the table
                """);
    }

    @Test
    void sheetListedTwiceIsFoundInAPartialTableToo() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                graduatoria parziale { s1 s1 }
                """, """
                3 W table-incomplete sheet 1 is more than once in the table
                """);
    }

    @Test
    void sheetIsListedByItsProcess() {
        assertFindings("""
                processo p "Concorsi" { scheda "1" {} scheda "2" {} }
                scheda s3 "3" {}
                riepilogo { p s3 }
                """, "");
    }

    @Test
    void sheetListedOnceInEachOfTwoTablesIsSilent() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                riepilogo { s1 s2 }
                graduatoria { s2 s1 }
                """, "");
    }
}
