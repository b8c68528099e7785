// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class NumberGapTest {

    @Test
    void skippedNumberIsFound() {
        assertFindings("""
                processo p1 "1" "Gare"
                processo p2 "2" "Concorsi"
                processo p4 "4" "Nomine"
                processo p7 "7" "Controlli"
                """, """
                3 I number-gap the numbering skips from 2 to 4
                4 I number-gap the numbering skips from 4 to 7
                """);
    }

    @Test
    void numbersInAnyOrderWithoutAGapAreSilent() {
        assertFindings("""
                processo p10 "10" "Gare"
                processo p9 "9" "Concorsi"
                processo p11 "11" "Nomine"
                """, "");
    }

    @Test
    void twoNumbersShowNoNumbering() {
        assertFindings("""
                processo p1 "1" "Gare"
                processo p5 "5" "Concorsi"
                """, "");
    }

    @Test
    void numbersThatAreNotWholeAreSilent() {
        assertFindings("""
                processo p1 "1.1" "Gare"
                processo p2 "1.5" "Concorsi"
                processo p3 "A" "Nomine"
                processo p4 "D" "Controlli"
                """, "");
    }

    @Test
    void repeatedNumberIsNoGap() {
        assertFindings("""
                processo p1 "1" "Gare"
                processo p2 "2" "Concorsi"
                processo p3 "2" "Nomine"
                processo p4 "3" "Controlli"
                """, """
                3 E duplicate-number 2 processes carry the number 2: p2, p3
                """);
    }
}
