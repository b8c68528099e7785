// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class RankingOrderTest {

    @Test
    void rowBelowALowerOneIsAnError() {
        assertFindings("""
                processo p "Concorsi"
                processo q "Gare"
                processo r "Nomine"
                graduatoria {
                  p: 4,08
                  q: 2,71
                  r: 2,92
                }
                """, """
                7 E ranking-order the row with 2,92 is below the one with 2,71
                """);
    }

    @Test
    void fallingAndEqualValuesAreSilent() {
        assertFindings("""
                processo p "Concorsi"
                processo q "Gare"
                processo r "Nomine"
                graduatoria { p: 4 q: 4,0 r: 3,99 }
                """, "");
    }

    @Test
    void valuesAreComparedAsNumbers() {
        assertFindings("""
                processo p "Concorsi"
                processo q "Gare"
                graduatoria { p: 10 q: 9,5 }
                """, "");
    }

    @Test
    void rowsWithoutAValueArePassedOver() {
        assertFindings("""
                processo p "Concorsi"
                processo q "Gare"
                processo r "Nomine"
                graduatoria {
                  p: 2
                  q: -
                  r: 3
                }
                """, """
                7 E ranking-order the row with 3 is below the one with 2
                """);
    }
}
