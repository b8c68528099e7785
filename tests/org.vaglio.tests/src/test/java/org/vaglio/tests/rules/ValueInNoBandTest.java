// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueInNoBandTest {

    @Test
    void valueBetweenTwoBandsIsAnError() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 5 fascia medio da 8 a 12 fascia alto da 15 a 25 }", """
                scheda "1" {
                  p 3 i 2
                  rischio = 6
                }
                """), """
                2 W band-gap 1 of the 14 values that can be reached falls in no band: 6
                6 E value-in-no-band the exact value 6 falls in no band: it is between "basso", up to 5, and \
                "medio", from 8
                """);
    }

    @Test
    void valueAboveAllBandsIsAnErrorOnASheetWithoutAResult() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 5 fascia alto da 6 a 20 }", """
                scheda "1" { p 5 i 5 }
                """), """
                2 W band-gap 1 of the 14 values that can be reached falls in no band: 25
                4 E value-in-no-band the exact value 25 falls in no band
                """);
    }

    @Test
    void boundThatBothBandsLeaveOutIsNamedOnBothSides() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 meno di 5 fascia alto oltre 5 a 25 }", """
                scheda "1" { p 5 i 1 }
                """), """
                2 W band-gap 1 of the 14 values that can be reached falls in no band: 5
                4 E value-in-no-band the exact value 5 falls in no band: it is between "basso", up to 5, and \
                "alto", from 5
                """);
    }

    @Test
    void productOfMeansBetweenWholeBoundsIsAnError() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { fasce { fascia basso da 0 a 4 fascia alto da 5 a 25 } }
                piano T usa M {
                  gravità near-threshold ignora
                  gravità band-gap ignora
                  scheda "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 rischio = 4,08 }
                }
                """, """
                5 E value-in-no-band the exact value 49/12 = 4,0833… falls in no band: it is between "basso", up to \
                4, and "alto", from 5
                """);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "4, 2", "3, 5", "5, 5"})
    void valueOnABoundIsSilent(int p, int i) {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 6 fascia medio da 8 a 15 fascia alto da 16 a 25 }",
                "scheda \"1\" { p %d i %d rischio = %d }".formatted(p, i, p * i)), "");
    }
}
