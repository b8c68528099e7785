// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class RankingPositionTest {

    @Test
    void tieThatOnlyRoundingMakesIsFound() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 }
                scheda s2 "2" { probabilità 2 5 1 1 1 1 impatto 3 1 2 3 }
                graduatoria {
                  s1: 4,1
                  s2: 4,1
                }
                """, """
                4 W ranking-position sheet 1 is in place 1 with 4,1; by its exact value, 49/12 = 4,0833…, it is in \
                place 2
                """);
    }

    @Test
    void tieThatRoundingBreaksIsFound() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 1 5 1 1 1 1 impatto 2 1 1 3 }
                graduatoria {
                  s1: 2,92
                  s2: 2,91
                }
                """, """
                5 W ranking-position sheet 2 is in place 2 with 2,91; by its exact value, 35/12 = 2,9166…, it is in \
                place 1
                """);
    }

    @Test
    void orderThatRoundingTurnsRoundIsFoundInBothRows() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 }
                scheda s2 "2" { probabilità 2 5 1 1 1 1 impatto 3 1 2 3 }
                graduatoria {
                  s1: 4,09
                  s2: 4,1
                }
                graduatoria {
                  s1: 4,1
                  s2: 4
                }
                """, """
                5 E ranking-order the row with 4,1 is below the one with 4,09
                8 W ranking-position sheet 1 is in place 1 with 4,1; by its exact value, 49/12 = 4,0833…, it is in \
                place 2
                9 W ranking-position sheet 2 is in place 2 with 4; by its exact value, 33/8 = 4,125, it is in place 1
                """);
    }

    @Test
    void tiesOfExactValuesAreTies() {
        assertFindings("""
                scheda s1 "1" { probabilità 5 2 1 1 1 3 impatto 2 1 1 3 }
                scheda s2 "2" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s3 "3" { probabilità 1 5 1 1 1 1 impatto 2 1 1 3 }
                scheda s4 "4" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 }
                graduatoria { s1: 3,79 s3: 2,92 s2: 2,92 s4: 2,71 }
                """, "");
    }

    @Test
    void bothPlacesAreGiven() {
        Finding finding = only("ranking-position", """
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 1 5 1 1 1 1 impatto 2 1 1 3 }
                graduatoria { s1: 2,92 s2: 2,91 }
                """);
        assertEquals("2", finding.stated());
        assertEquals("1", finding.expected());
        assertEquals(BigFraction.of(35, 12), finding.exact());
    }
}
