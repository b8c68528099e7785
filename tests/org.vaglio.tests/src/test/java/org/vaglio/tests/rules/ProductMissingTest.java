// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class ProductMissingTest {

    @ParameterizedTest
    @ValueSource(strings = {"2,17 x 1,75 =", "2,17 x 1,75", "2,17 * 1,75 =", "2,17 × 1,75 ="})
    void operandsWithoutAResultAreAnError(String printed) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio %s
                }
                """.formatted(printed),
                "4 E product-missing the result of 2,17 × 1,75 is missing; from exact values it is 91/24 = 3,7916…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rischio 2,17 x 1,75 = 3,79", "rischio = 3,79", ""})
    void resultOrNoOperandsAtAllIsSilent(String line) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                  impatto 3 1 1 2 = 7/4 = 1,75
                  %s
                }
                """.formatted(line), "");
    }

    @Test
    void missingResultIsProposedAtTheDecimalsOfTheOperands() {
        Finding finding = only("product-missing", """
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio 2,17 x 1,75 = }
                """);
        assertEquals("2,17 × 1,75 =", finding.stated());
        assertEquals(BigFraction.of(91, 24), finding.exact());
        assertEquals("3,79", finding.expected());
    }

    @Test
    void missingResultIsProposedAsTheOthersArePrinted() {
        Finding finding = only("product-missing", """
                convenzione { prodotto troncato a 1 decimale }
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 4 5 rischio 2,17 x 2,75 = }
                """);
        assertEquals("5,9", finding.expected());
    }
}
