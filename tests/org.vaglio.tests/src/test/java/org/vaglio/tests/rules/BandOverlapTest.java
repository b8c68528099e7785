// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandOverlapTest {

    @Test
    void boundThatTwoBandsShareIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 5
                  fascia medio da 5 a 10
                  fascia alto da 12 a 25
                }
                """, ""), """
                4 W band-overlap 5 falls in several bands (basso, medio)
                """);
    }

    @Test
    void valuesOfTwoBandsAreCounted() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 10
                  fascia alto da 7 a 25
                }
                """, ""), """
                4 W band-bounds-implausible the band begins at 7, but "basso" goes up to 10
                4 W band-overlap 3 values fall in several bands (basso, alto), the first is 8
                """);
    }

    @Test
    void fractionIsShownWithItsDecimals() {
        assertFindingsOfFile("""
                metodo M {
                  indice p { criterio c { 1 2 3 } criterio d { 1 2 3 } }
                  rischio = p
                  fasce {
                    fascia basso da 1 a 1,5
                    fascia alto da 1,5 a 3
                  }
                }
                piano T usa M
                """, """
                6 W band-overlap 3/2 = 1,5 falls in several bands (basso, alto)
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "fascia basso da 1 meno di 5 fascia alto da 5 a 25",
        "fascia basso da 1 a 5 fascia alto oltre 5 a 25",
        "fascia basso da 1 a 7 fascia alto da 7 a 25"})
    void boundThatNoValueSharesIsSilent(String bands) {
        assertFindingsOfFile(file("fasce { " + bands + " }", ""), "");
    }
}
