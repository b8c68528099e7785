// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearThresholdTest {

    /** Sheet 1 has 14/6 × 7/4 = 49/12; sheet 2 is as high as can be, so that the threshold is reached. */
    private static String file(String threshold) {
        return """
                metodo M estende PNA2013 { %s }
                piano T usa M {
                  scheda "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 }
                  scheda "2" { probabilità 5 5 5 5 5 5 impatto 5 5 5 5 }
                }
                """.formatted(threshold);
    }

    @Test
    void onePointThatReachesTheThresholdIsFound() {
        assertFindingsOfFile(file("soglia 4,375"), """
                3 I near-threshold sheet 1 is 7/24 = 0,2916… below the threshold 4,375: one step up for \
                "probabilità" gives 4,375
                """);
    }

    @Test
    void onePointOfTheOtherIndexIsNamedWhereTheFirstDoesNotReach() {
        assertFindingsOfFile(file("soglia 4,5"), """
                3 I near-threshold sheet 1 is 5/12 = 0,4166… below the threshold 4,5: one step up for "impatto" \
                gives 4,6666…
                """);
    }

    @Test
    void onePointThatFallsBelowTheThresholdIsFound() {
        assertFindingsOfFile(file("soglia 4"), """
                3 I near-threshold sheet 1 is 1/12 = 0,0833… above the threshold 4: one step down for \
                "probabilità" gives 3,7916…
                """);
    }

    @Test
    void thresholdThatMustBePassedIsNotPassedByItsOwnValue() {
        assertFindingsOfFile(file("soglia oltre 4,375"), """
                3 I near-threshold sheet 1 is 7/24 = 0,2916… below the threshold 4,375: one step up for \
                "impatto" gives 4,6666…
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,67", "3,5", "10"})
    void thresholdMoreThanOnePointAwayIsSilent(String threshold) {
        assertFindingsOfFile(file("soglia " + threshold), "");
    }

    @Test
    void onePointThatChangesTheBandIsFound() {
        assertFindingsOfFile(file("fasce { fascia basso da 0 meno di 4,2 fascia alto da 4,2 }"), """
                3 I near-threshold sheet 1 is at the bound of a band: one step up for "probabilità" takes it \
                from 4,0833… (basso) to 4,375 (alto)
                """);
    }

    @Test
    void bandMoreThanOnePointAwayIsSilent() {
        assertFindingsOfFile(file("fasce { fascia basso da 0 meno di 4,67 fascia alto da 4,67 }"), "");
    }

    @Test
    void sheetWithoutScoresIsSilent() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { soglia 4 }
                piano T usa M { scheda "1" { rischio = 4,1 } }
                """, "");
    }
}
