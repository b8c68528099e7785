// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandUnreachableTest {

    @Test
    void bandAboveTheGreatestValueIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia alto da 1 a 25
                  fascia critico oltre 25
                }
                """, ""), """
                4 I band-unreachable no value can fall in the band "critico": the method reaches 1–25
                """);
    }

    @Test
    void bandBelowTheLeastValueIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia nullo da 0 meno di 1
                  fascia alto da 1 a 25
                }
                """, ""), """
                3 I band-unreachable no value can fall in the band "nullo": the method reaches 1–25
                """);
    }

    @Test
    void bandBetweenTwoReachableValuesIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 20
                  fascia medio oltre 20 meno di 25
                  fascia alto da 25 a 25
                }
                """, ""), """
                4 I band-unreachable no value can fall in the band "medio": the method reaches 1–25
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "fascia nullo da 0 a 1 fascia alto oltre 1 a 25",
        "fascia basso da 0 meno di 25 fascia critico da 25",
        "fascia basso da 1 meno di 6 fascia medio da 6 a 7 fascia alto da 8 a 25"})
    void bandOfOneReachableValueIsSilent(String bands) {
        assertFindingsOfFile(file("fasce { " + bands + " }", ""), "");
    }
}
