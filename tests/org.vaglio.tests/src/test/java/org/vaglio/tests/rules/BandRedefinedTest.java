// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.plan;
import static org.vaglio.tests.rules.FiveByFive.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;

class BandRedefinedTest {

    @Test
    void otherBoundsOnASheetAreFound() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 9 fascia alto da 10 a 25 }", """
                scheda "1" {
                  fasce {
                    fascia basso da 1 a 6
                    fascia alto da 10 a 25
                  }
                }
                """), """
                6 W band-redefined here "basso" goes from 1 to 6, in the rest of the plan from 1 to 9
                """);
    }

    @Test
    void bothBoundsAreStated() {
        List<Finding> findings = Audit.of(plan(file("fasce { fascia basso a 9 fascia alto oltre 9 }", """
                scheda "1" { fasce { fascia alto da 10 a 25 } }
                """))).findings();
        assertEquals(List.of("da 10 a 25"), findings.stream().map(Finding::stated).toList());
        assertEquals(List.of("oltre 9"), findings.stream().map(Finding::expected).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fascia basso da 1 a 9", "fascia BASSO da 1,0 a 9,00", "fascia medio da 1 a 6"})
    void sameBoundsOrAnotherBandAreSilent(String band) {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 9 fascia alto da 10 a 25 }",
                "scheda \"1\" { fasce { " + band + " } }"), "");
    }
}
