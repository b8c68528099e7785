// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandBoundsImplausibleTest {

    @Test
    void boundAboveTheGreatestValueIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 15
                  fascia alto da 16 a 75
                }
                """, ""), """
                4 W band-bounds-implausible the bound 75 is above the greatest value, 25
                """);
    }

    @Test
    void boundOfAPrintedTableIsFoundOnItsSheet() {
        assertFindingsOfFile(file("", """
                scheda "1" {
                  fasce {
                    fascia alto da 16 a 26
                  }
                }
                """), """
                6 W band-bounds-implausible the bound 26 is above the greatest value, 25
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da 16 a 25", "da 16 a 25,0", "oltre 15 a 25", "da 16",
        "da 15,5 a 24,9 fascia critico da 25 a 25"})
    void boundsUpToTheGreatestValueAreSilent(String bounds) {
        assertFindingsOfFile(file("fasce { fascia basso da 0 a 15 fascia alto " + bounds + " }", ""), "");
    }

    @Test
    void boundsInTheWrongOrderAreFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 5 a 1
                  fascia alto da 1 a 25
                }
                """, ""), """
                3 W band-bounds-implausible the bounds are out of order: from 5 to 1
                3 I band-unreachable no value can fall in the band "basso": the method reaches 1–25
                """);
    }

    @Test
    void bandOfOneValueIsSilent() {
        assertFindingsOfFile(file("fasce { fascia minimo da 1 a 1 fascia altro oltre 1 a 25 }", ""), "");
    }

    @Test
    void bandThatBeginsBelowTheEndOfTheOneBeforeIsFound() {
        assertFindingsOfFile(file("""
                fasce {
                  fascia basso da 1 a 7
                  fascia alto da 6,5 a 25
                }
                """, ""), """
                4 W band-bounds-implausible the band begins at 6,5, but "basso" goes up to 7
                """);
    }

    @Test
    void bandThatBeginsWhereTheOneBeforeEndsIsSilent() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 7 fascia alto da 7 a 25 }", ""), "");
    }
}
