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

class ProductOffConventionTest {

    private static final String FOUR_CUT = """
            scheda "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 rischio = 2,70 }
            scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 4 5 rischio = 5,95 }
            scheda "3" { probabilità 5 5 1 3 1 4 impatto 1 1 0 3 rischio = 3,95 }
            scheda "4" { probabilità 5 5 3 3 1 5 impatto 3 1 1 2 rischio = 6,41 }
            """;
    private static final String FIFTH = "scheda \"5\" { probabilità 5 5 1 3 1 4 impatto 1 1 4 5 rischio = ";

    @ParameterizedTest
    @ValueSource(strings = {"8,71", "8,7083", "8", "9", "8,8"})
    void renderingUnlikeTheOthersIsAWarning(String result) {
        assertFindings(FOUR_CUT + FIFTH + result + " }", """
                1 I convention-inferred the plan does not say how it rounds; results from exact values, cut to 2 \
                decimals (4 figures of 5)
                5 W product-off-convention 19/6 × 11/4 = 209/24 = 8,7083…: here %s, but the results of the plan \
                are cut to 2 decimals from exact values, that is 8,70
                """.formatted(result));
    }

    @Test
    void renderingLikeTheOthersIsSilent() {
        assertFindings(FOUR_CUT + FIFTH + "8,70 }", """
                1 I convention-inferred the plan does not say how it rounds; results from exact values, cut to 2 \
                decimals (5 figures of 5)
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,67", "8,74"})
    void figureThatNoRoundingExplainsIsAMismatchInstead(String result) {
        assertFindings(FOUR_CUT + FIFTH + result + " }", """
                1 I convention-inferred the plan does not say how it rounds; results from exact values, cut to 2 \
                decimals (4 figures of 5)
                5 E product-mismatch %s is no rendering of 19/6 × 11/4 = 209/24 = 8,7083…
                """.formatted(result));
    }

    @Test
    void fewerThanFourResultsShowNoConvention() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 rischio = 2,70 }
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 4 5 rischio = 5,95 }
                scheda "3" { probabilità 5 5 1 3 1 4 impatto 1 1 0 3 rischio = 3,96 }
                """, "");
    }

    @Test
    void declaredConventionHoldsAllResults() {
        assertFindings("""
                convenzione { prodotto arrotondato a 2 decimali }
                scheda "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 rischio = 2,71 }
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 4 5 rischio = 5,96 }
                scheda "3" { probabilità 5 5 1 3 1 4 impatto 1 1 0 3 rischio = 3,96 }
                scheda "4" { probabilità 5 5 3 3 1 5 impatto 3 1 1 2 rischio = 6,42 }
                scheda "5" { probabilità 5 5 1 3 1 4 impatto 1 1 4 5 rischio = 8,70 }
                """, """
                6 W product-off-convention 19/6 × 11/4 = 209/24 = 8,7083…: here 8,70, but the results of the plan \
                are rounded half-up to 2 decimals from exact values, that is 8,71
                """);
    }

    @Test
    void exactResultInAPlanOfPrintedOperandsIsAWarning() {
        assertFindings("""
                convenzione { medie arrotondate a 1 decimale prodotto arrotondato a 2 decimali da operandi stampati }
                scheda "1" { probabilità 1 2 1 1 5 4 = 2,3 impatto 1 1 0 3 = 1,3 rischio 2,3 x 1,3 = 2,99 }
                scheda "2" { probabilità 5 2 1 1 1 3 = 2,2 impatto 3 1 1 2 = 1,8 rischio 2,2 x 1,8 = 3,96 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 3,2 impatto 1 1 4 5 = 2,8 rischio 3,2 x 2,8 = 8,96 }
                scheda "4" { probabilità 5 5 3 3 1 5 = 3,7 impatto 1 1 0 3 = 1,3 rischio 3,7 x 1,3 = 4,81 }
                scheda "5" { probabilità 1 2 1 3 1 2 = 1,7 impatto 3 1 1 2 = 1,8 rischio 1,7 x 1,8 = 2,92 }
                """, """
                6 W product-off-convention 1,7 × 1,8 = 3,06: here 2,92, but the results of the plan are rounded \
                half-up to 2 decimals from printed operands, that is 3,06
                """);
    }

    @Test
    void expectedFigureFollowsTheConvention() {
        Finding finding = only("product-off-convention", FOUR_CUT + FIFTH + "8,71 }");
        assertEquals("8,71", finding.stated());
        assertEquals(BigFraction.of(209, 24), finding.exact());
        assertEquals("8,70", finding.expected());
    }
}
