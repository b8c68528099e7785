// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class ProductMismatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"2", "5", "3,6", "3,9", "3,78", "3,81", "3,790", "3,80000"})
    void resultThatNoWayExplainsIsAnError(String result) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio 2,17 x 1,75 = %s
                }
                """.formatted(result),
                "4 E product-mismatch " + result + " is no rendering of 2,17 × 1,75 = 3,7975 nor of 91/24 = 3,7916…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "4", "3,7", "3,8", "3,79", "3,791", "3,792", "3,7917"})
    void anyRenderingOfTheExactProductIsSilent(String result) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio 2,17 x 1,75 = %s
                }
                """.formatted(result), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "3,77", "3,82", "4,20"})
    void withoutOperandsTheExactProductIsNamed(String result) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3
                  impatto 3 1 1 2
                  rischio = %s
                }
                """.formatted(result),
                "4 E product-mismatch " + result + " is no rendering of 13/6 × 7/4 = 91/24 = 3,7916…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3,78", "3,79", "3,80", "3,96", "3,57"})
    void withoutOperandsTheyMayHaveBeenRounded(String result) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3
                  impatto 3 1 1 2
                  rischio = %s
                }
                """.formatted(result), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,91", "2,92"})
    void exactOperandsBehindPrintedOnesMayExplainTheResult(String result) {
        assertFindings("scheda \"2\" { probabilità = 2,33 impatto = 1,25 rischio 2,33 x 1,25 = " + result + " }", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,90", "2,93"})
    void resultThatNoExactOperandsExplainIsAnError(String result) {
        assertFindings("scheda \"2\" { probabilità = 2,33 impatto = 1,25 rischio 2,33 x 1,25 = " + result + " }",
                "1 E product-mismatch " + result + " is no rendering of 2,33 × 1,25 = 2,9125");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,91", "3,92"})
    void resultOfASumIsJudgedAsASum(String result) {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { rischio = somma probabilità, impatto }
                piano T usa M { gravità method-deviation ignora
                  scheda "2" {
                    probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                    impatto 3 1 1 2 = 7/4 = 1,75
                    rischio somma 2,17 + 1,75 = %s
                  }
                }
                """.formatted(result), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,79", "3,89", "3,93"})
    void productWhereTheMethodAddsIsAnError(String result) {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { rischio = somma probabilità, impatto }
                piano T usa M { gravità method-deviation ignora
                  scheda "2" {
                    probabilità 5 2 1 1 1 3
                    impatto 3 1 1 2
                    rischio = %s
                  }
                }
                """.formatted(result),
                "6 E product-mismatch " + result + " is no rendering of 13/6 + 7/4 = 47/12 = 3,9166…");
    }

    @Test
    void likelyCausesAreNamed() {
        Finding finding = only("product-mismatch", """
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio = 4,67 }
                scheda "3" { probabilità 1 5 1 5 1 3 impatto 3 1 1 2 rischio = 4,67 }
                """);
        assertEquals(List.of("it fits with the sum 16 instead of 13 for \"probabilità\"",
                "4,67 is the value of sheet 3"),
                finding.causes().stream().map(Text::english).toList());
    }

    @Test
    void swappedDigitsAreNamed() {
        Finding finding = only("product-mismatch", """
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio = 3,97 }
                """);
        assertEquals(List.of("two digits are swapped from 3,79"),
                finding.causes().stream().map(Text::english).toList());
    }

    @Test
    void statedAndExactResultAreKept() {
        Finding finding = only("product-mismatch", """
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio = 4,20 }
                """);
        assertEquals("4,20", finding.stated());
        assertEquals(BigFraction.of(91, 24), finding.exact());
        assertEquals("3,79", finding.expected());
    }
}
