// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class ProductFromRoundedOperandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "3,96; 0,1683… (4,4 %)",
        "3,960; 0,1683… (4,4 %)",
        "4,0; 0,2083… (5,5 %)",
        "3,9; 0,1083… (2,9 %)"})
    void resultOfRoundedOperandsFarFromTheExactOneIsAWarning(String result, String distance) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,2
                  impatto 3 1 1 2 = 7/4 = 1,8
                  rischio 2,2 x 1,8 = %s
                }
                """.formatted(result), """
                4 W product-from-rounded-operands %s comes from rounded operands (2,2 × 1,8 = 3,96); the exact \
                value is 13/6 × 7/4 = 91/24 = 3,7916…, %s away
                """.formatted(result, distance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "3,8", "3,79"})
    void resultWithinHalfAUnitOfTheExactOneIsSilent(String result) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,2
                  impatto 3 1 1 2 = 7/4 = 1,8
                  rischio 2,2 x 1,8 = %s
                }
                """.formatted(result), "");
    }

    @Test
    void printedMeansCountAsOperandsWhereNoneAreRepeated() {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,2
                  impatto 3 1 1 2 = 7/4 = 1,8
                  rischio = 3,96
                }
                """, """
                4 W product-from-rounded-operands 3,96 comes from rounded operands (2,2 × 1,8 = 3,96); the exact \
                value is 13/6 × 7/4 = 91/24 = 3,7916…, 0,1683… (4,4 %) away
                """);
    }

    @Test
    void operandsThatNeedNoRoundingAreSilent() {
        assertFindings("""
                scheda "2" {
                  probabilità 3 2 1 1 1 1 = 9/6 = 1,5
                  impatto 3 1 1 3 = 8/4 = 2
                  rischio 1,5 x 2 = 3
                }
                """, "");
    }

    @Test
    void planThatMultipliesRoundedValuesThroughoutGetsOneWarning() {
        assertFindings("""
                scheda "1" { probabilità 1 2 1 1 5 4 = 2,3 impatto 1 1 0 3 = 1,3 rischio 2,3 x 1,3 = 2,99 }
                scheda "2" { probabilità 5 2 1 1 1 3 = 2,2 impatto 3 1 1 2 = 1,8 rischio 2,2 x 1,8 = 3,96 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 3,2 impatto 1 1 4 5 = 2,8 rischio 3,2 x 2,8 = 8,96 }
                scheda "4" { probabilità 5 5 3 3 1 5 = 3,7 impatto 1 1 0 3 = 1,3 rischio 3,7 x 1,3 = 4,81 }
                """, """
                1 I convention-inferred the plan does not say how it rounds; values of the indices rounded half-up \
                to 1 decimal (8 figures of 8); results from printed operands, rounded half-up to 2 decimals (4 \
                figures of 4)
                3 W product-from-rounded-operands the plan multiplies values that are already rounded: 4 results \
                of 4 are away from the exact ones, at most 0,2516… (2,9 %) on this sheet; sheets 1, 2, 3, 4
                """);
    }

    @Test
    void planThatDeclaresPrintedOperandsIsSilent() {
        assertFindings("""
                convenzione { prodotto arrotondato a 2 decimali da operandi stampati }
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,2
                  impatto 3 1 1 2 = 7/4 = 1,8
                  rischio 2,2 x 1,8 = 3,96
                }
                """, "");
    }

    @Test
    void expectedFigureComesFromTheExactProduct() {
        Finding finding = only("product-from-rounded-operands", """
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,2
                  impatto 3 1 1 2 = 7/4 = 1,8
                  rischio 2,2 x 1,8 = 3,96
                }
                """);
        assertEquals("3,96", finding.stated());
        assertEquals(BigFraction.of(91, 24), finding.exact());
        assertEquals("3,79", finding.expected());
    }
}
