// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class SummaryOffConventionTest {

    @Test
    void coefficientThatIsGivenAsItIsIsNotRounded() {
        assertFindingsOfFile("""
                metodo M { indice p { criterio k { 1 2 3 } } indice i { criterio k { 1 2 3 } } indice c valore rischio = p x i x c }
                piano A usa M { convenzione { riepilogo arrotondato a 0 decimali }
                  scheda S1 "1" { p 2 i 3 c = 0,7 } riepilogo { S1: 2 3 0,7 4 } }
                """, "");
    }

    @Test
    void cutFigureInAColumnOfRoundedOnesIsFound() {
        assertFindings("""
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 4 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s3 "3" { probabilità 4 5 3 1 1 5 impatto 1 1 0 3 }
                scheda s4 "4" { probabilità 5 5 3 3 1 5 impatto 1 1 0 3 }
                riepilogo {
                  s1: 2,17 1,25
                  s2: 2,67 1,25
                  s3: 3,17 1,25
                  s4: 3,66 1,25
                }
                """, """
                9 W summary-off-convention 3,66 for "probabilità" of sheet 4, 22/6 = 3,6666…: in the column values \
                are rounded half-up to 2 decimals, that is 3,67
                """);
    }

    @Test
    void otherNumberOfDecimalsIsFound() {
        assertFindings("""
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 4 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s3 "3" { probabilità 4 5 3 1 1 5 impatto 1 1 0 3 }
                scheda s4 "4" { probabilità 5 5 3 3 1 5 impatto 1 1 0 3 }
                riepilogo {
                  s1: 2,17 1,25
                  s2: 2,67 1,25
                  s3: 3,17 1,25
                  s4: 3,7 1,25
                }
                """, """
                9 W summary-off-convention 3,7 for "probabilità" of sheet 4, 22/6 = 3,6666…: in the column values \
                are rounded half-up to 2 decimals, that is 3,67
                """);
    }

    @Test
    void columnsHaveTheirOwnConventions() {
        assertFindings("""
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 4 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s3 "3" { probabilità 4 5 3 1 1 5 impatto 1 1 0 3 }
                scheda s4 "4" { probabilità 5 5 3 3 1 5 impatto 1 1 0 3 }
                riepilogo {
                  s1: 2,17 1,2
                  s2: 2,67 1,2
                  s3: 3,17 1,2
                  s4: 3,67 1,2
                }
                """, "");
    }

    @Test
    void columnWithoutAMajorityIsSilent() {
        assertFindings("""
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 4 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s3 "3" { probabilità 4 5 3 1 1 5 impatto 1 1 0 3 }
                scheda s4 "4" { probabilità 5 5 3 3 1 5 impatto 1 1 0 3 }
                riepilogo {
                  s1: 2,17 1,25
                  s2: 2,67 1,25
                  s3: 3,16 1,25
                  s4: 3,66 1,25
                }
                """, "");
    }

    @Test
    void threeRowsShowNoConvention() {
        assertFindings("""
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 4 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s3 "3" { probabilità 4 5 3 1 1 5 impatto 1 1 0 3 }
                riepilogo {
                  s1: 2,17 1,25
                  s2: 2,67 1,25
                  s3: 3,16 1,25
                }
                """, "");
    }

    @Test
    void declaredConventionHoldsForASingleRow() {
        assertFindings("""
                convenzione { riepilogo troncato a 2 decimali }
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 1 3 }
                riepilogo { s1: 2,17 1,5 3,25 }
                """, """
                3 W summary-off-convention 2,17 for "probabilità" of sheet 1, 13/6 = 2,1666…: in the column values \
                are cut to 2 decimals, that is 2,16
                """);
    }

    @Test
    void figureThatNoRoundingExplainsIsAMismatchAndNothingElse() {
        assertFindings("""
                convenzione { riepilogo troncato a 2 decimali }
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 1 3 }
                riepilogo { s1: 2,26 1,5 3,25 }
                """, """
                3 E summary-mismatch 2,26 is not "probabilità" of sheet 1: 13/6 = 2,1666…
                """);
    }

    @Test
    void figureOfTheConventionIsExpected() {
        Finding finding = only("summary-off-convention", """
                convenzione { riepilogo arrotondato a 1 decimali }
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                riepilogo { s1: 2,7083 }
                """);
        assertEquals("2,7083", finding.stated());
        assertEquals("2,7", finding.expected());
    }
}
