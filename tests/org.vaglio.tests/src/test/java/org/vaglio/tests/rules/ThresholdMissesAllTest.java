// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.plan;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;

class ThresholdMissesAllTest {

    @Test
    void thresholdThatNoSheetReachesIsFoundWithTheNearest() {
        assertFindingsOfFile(file("soglia 16", """
                scheda "1" { p 3 i 4 }
                scheda "2" { p 5 i 3 }
                scheda "3" { p 2 i 2 }
                """), """
                3 I threshold-misses-all none of the 3 sheets reaches the threshold 16; the nearest is sheet 2, 1 below
                """);
    }

    @Test
    void distanceIsExact() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { soglia 6,5 }
                piano T usa M {
                  scheda "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 rischio = 4,08 }
                  scheda "2" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 rischio = 2,92 }
                }
                """, """
                2 I threshold-misses-all none of the 2 sheets reaches the threshold 6,5; the nearest is sheet 1, \
                29/12 = 2,4166… below
                """);
    }

    @Test
    void thresholdIsStated() {
        Finding finding = Audit.of(plan(file("soglia 16", "scheda \"1\" { p 3 i 4 }"))).findings().get(0);
        assertEquals("16", finding.stated());
    }

    @Test
    void sheetOnTheThresholdReachesIt() {
        assertFindingsOfFile(file("soglia 15", """
                scheda "1" { p 3 i 4 }
                scheda "2" { p 5 i 3 }
                """), "");
    }

    @Test
    void sheetOnAThresholdThatMustBePassedDoesNotReachIt() {
        assertFindingsOfFile(file("soglia oltre 15", """
                scheda "1" { p 3 i 4 }
                scheda "2" { p 5 i 3 }
                """), """
                3 I threshold-misses-all none of the 2 sheets reaches the threshold 15; the nearest is sheet 2, at the threshold, which must be passed
                """);
    }

    @Test
    void planWithoutSheetsIsSilent() {
        assertFindingsOfFile(file("soglia 15", ""), "");
    }
}
