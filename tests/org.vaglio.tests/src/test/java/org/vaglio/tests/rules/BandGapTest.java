// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandGapTest {

    @Test
    void reachableValueBetweenTwoBandsIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 5
                  fascia alto da 8 a 25
                }
                """, ""), """
                2 W band-gap 1 of the 14 values that can be reached falls in no band: 6
                """);
    }

    @Test
    void eachGapIsNamedFromItsFirstToItsLastValue() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 3
                  fascia medio da 5 a 8
                  fascia alto da 12 a 20
                }
                """, ""), """
                2 W band-gap 4 of the 14 values that can be reached fall in no band: 4; 9–10; 25
                """);
    }

    @Test
    void boundsThatTwoBandsLeaveOutAreFound() {
        assertFindingsOfFile(file("""
                fasce { fascia basso da 1 meno di 5 fascia alto oltre 5 a 25 }
                """, ""), """
                2 W band-gap 1 of the 14 values that can be reached falls in no band: 5
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "fascia basso da 1 a 6 fascia alto da 8 a 25",
        "fascia basso a 5 fascia alto oltre 5",
        "fascia basso da 1 meno di 5 fascia alto da 5 a 25"})
    void bandsThatHoldAllReachableValuesAreSilent(String bands) {
        assertFindingsOfFile(file("fasce { " + bands + " }", ""), "");
    }

    @Test
    void wholeBoundsLeaveOutProductsOfMeans() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 {
                  fasce {
                    fascia basso da 0 a 8
                    fascia medio da 9 a 15
                    fascia alto da 16 a 25
                  }
                }
                piano T usa M
                """, """
                2 W band-gap 18 of the 226 values that can be reached fall in no band: 8,125–8,75; 15,0416…–15,8333…
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"troncata", "arrotondata"})
    void wholeBoundsHoldAllProductsThatAreReadAsWholeNumbers(String reading) {
        assertFindingsOfFile("""
                metodo M estende PNA2013 {
                  fasce lettura %s { fascia basso da 0 a 8 fascia medio da 9 a 15 fascia alto da 16 a 25 }
                }
                piano T usa M
                """.formatted(reading), "");
    }

    @Test
    void methodWhoseValuesCannotBeListedIsSilent() {
        assertFindingsOfFile("""
                metodo M {
                  indice p pesata { criterio c peso 2 { 1 2 3 } criterio d { 1 2 3 } }
                  rischio = p
                  fasce { fascia basso da 1 a 1 fascia alto da 2 a 3 }
                }
                piano T usa M
                """, "");
    }
}
