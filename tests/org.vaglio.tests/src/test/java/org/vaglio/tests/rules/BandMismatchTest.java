// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.plan;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;

class BandMismatchTest {

    private static final String BANDS = "fasce { fascia basso da 1 a 5 fascia alto \"rischio alto\" da 6 a 25 }";

    @Test
    void classOfAnotherBandIsAnError() {
        assertFindingsOfFile(file(BANDS, """
                scheda "1" {
                  p 2 i 2
                  rischio = 4
                  classe "rischio alto"
                }
                """), """
                7 E band-mismatch the printed class is "rischio alto", but 4 is "basso"
                """);
    }

    @Test
    void wordsBeforeTheNameOfAClassDoNotMatter() {
        assertFindingsOfFile(file(BANDS, """
                scheda "1" {
                  p 2 i 2
                  rischio = 4
                  classe "Livello di rischio basso"
                }
                """), "");
    }

    @Test
    void classThatNoBandHasIsAnError() {
        assertFindingsOfFile(file(BANDS, """
                scheda "1" { rischio = 6 classe "medio" }
                """), """
                4 E band-mismatch the printed class is "medio", but 6 is "rischio alto"
                """);
    }

    @Test
    void classOfAValueInAGapIsAnError() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 5 fascia alto da 8 a 25 }", """
                scheda "1" { p 2 i 3 classe "alto" }
                """), """
                2 W band-gap 1 of the 14 values that can be reached falls in no band: 6
                4 E band-mismatch the printed class is "alto", but 6 has no class
                4 E value-in-no-band the exact value 6 falls in no band: it is between "basso", up to 5, and \
                "alto", from 8
                """);
    }

    @Test
    void rightClassIsExpected() {
        Finding finding = Audit.of(plan(file(BANDS, "scheda \"1\" { p 3 i 2 classe \"basso\" }"))).findings().get(0);
        assertEquals("basso", finding.stated());
        assertEquals(BigFraction.of(6), finding.exact());
        assertEquals("rischio alto", finding.expected());
    }

    @ParameterizedTest
    @CsvSource({"5, 1, basso", "1, 5, Basso", "2, 3, ALTO", "3, 2, Rischio alto", "5, 5, rischio  alto"})
    void classOfTheValueByNameOrTitleIsSilent(int p, int i, String printed) {
        assertFindingsOfFile(file(BANDS, "scheda \"1\" { p %d i %d rischio = %d classe \"%s\" }"
                .formatted(p, i, p * i, printed)), "");
    }

    @Test
    void classWithoutAValueIsSilent() {
        assertFindingsOfFile(file(BANDS, "scheda \"1\" { classe \"alto\" }"), "");
    }

    @Test
    void classOfTheExactValueIsNoMismatchWhereThePrintedOneHasAnother() {
        assertFindingsOfFile("""
                metodo M {
                  indice p valore { criterio c { 1 2 } } indice i valore { criterio d { 2,45 2,55 } }
                  rischio = p x i
                  fasce { fascia basso da 0 meno di 5 fascia alto da 5 }
                }
                piano T usa M {
                  scheda "1" { p 2 i 2,45 rischio = 5 classe "basso" }
                }
                """, """
                7 E band-changed-by-rounding the printed value 5 is "alto", the exact one, 2 × 49/20 = 49/10 = 4,9, \
                is "basso"
                """);
    }
}
