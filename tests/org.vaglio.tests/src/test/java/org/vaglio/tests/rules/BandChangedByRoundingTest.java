// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.plan;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;

class BandChangedByRoundingTest {

    private static String file(String bands, String printed) {
        return """
                metodo M {
                  indice p valore { criterio c { 1 2 } } indice i valore { criterio d { 2,45 2,55 } }
                  rischio = p x i
                  %s
                }
                piano T usa M {
                  scheda "1" {
                    p 2 i 2,45
                    rischio = %s
                  }
                }
                """.formatted(bands, printed);
    }

    @Test
    void valueThatRoundingLiftsIntoAnotherBandIsAnError() {
        assertFindingsOfFile(file("fasce { fascia basso da 0 meno di 5 fascia alto da 5 }", "5"), """
                9 E band-changed-by-rounding the printed value 5 is "alto", the exact one, 2 × 49/20 = 49/10 = 4,9, \
                is "basso"
                """);
    }

    @Test
    void valueThatRoundingMovesIntoAGapIsAnError() {
        assertFindingsOfFile(file("fasce { fascia basso da 0 a 4,9 fascia alto da 5,1 }", "5"), """
                9 E band-changed-by-rounding the printed value 5 is in no class, the exact one, 2 × 49/20 = 49/10 = \
                4,9, is "basso"
                """);
    }

    @Test
    void valueThatCuttingLowersIsAnError() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { fasce { fascia basso da 0 a 4,08 fascia alto oltre 4,08 } }
                piano T usa M {
                  gravità near-threshold ignora
                  scheda "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 rischio = 4,08 }
                }
                """, """
                4 E band-changed-by-rounding the printed value 4,08 is "basso", the exact one, 14/6 × 7/4 = 49/12 = \
                4,0833…, is "alto"
                """);
    }

    @Test
    void exactValueIsGiven() {
        String text = file("fasce { fascia basso da 0 meno di 5 fascia alto da 5 }", "5");
        Finding finding = Audit.of(plan(text)).findings().get(0);
        assertEquals("5", finding.stated());
        assertEquals(BigFraction.of(49, 10), finding.exact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,9", "4", "4,90"})
    void valueThatStaysInItsBandIsSilent(String printed) {
        assertFindingsOfFile(file("fasce { fascia basso da 0 meno di 5 fascia alto da 5 }", printed), "");
    }

    @Test
    void bandsThatAreReadRoundedMakeRoundingHarmless() {
        assertFindingsOfFile(file("fasce lettura arrotondata { fascia basso da 0 a 4 fascia alto da 5 }", "5"), "");
    }

    @Test
    void exactValueWithoutABandIsNoChange() {
        assertFindingsOfFile(file("fasce { fascia basso da 0 a 4 fascia alto da 5 }", "5"), """
                4 W band-gap 1 of the 4 values that can be reached falls in no band: 4,9
                9 E value-in-no-band the exact value 49/10 = 4,9 falls in no band: it is between "basso", up to 4, \
                and "alto", from 5
                """);
    }
}
