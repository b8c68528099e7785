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

class OperandMismatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"2", "1,7", "1,9", "1,82", "1,85"})
    void operandOtherThanThePrintedMeanIsAnError(String operand) {
        assertFindings("""
                scheda "2" {
                  probabilità 3 2 1 1 1 3 = 11/6 = 1,8
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio %s x 1,75 = 3
                }
                """.formatted(operand),
                "4 E operand-mismatch the operand " + operand + " is not the value of \"probabilità\", which is 1,8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,8", "1,80", "1.8", "1,83", "1,84", "1,8333"})
    void printedMeanOrTheSameWithMoreDigitsIsSilent(String operand) {
        assertFindings("""
                scheda "2" {
                  probabilità 3 2 1 1 1 3 = 11/6 = 1,8
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio %s x 1,75 = 3
                }
                """.formatted(operand), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,15", "2,18", "1", "4"})
    void operandThatNoRoundingOfAnUnprintedMeanGivesIsAnError(String operand) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3
                  impatto 3 1 1 2
                  rischio %s x 1,75 = 3,79
                }
                """.formatted(operand), """
                4 E operand-mismatch the operand %s is not the value of "probabilità", which is 13/6 = 2,1666…
                """.formatted(operand));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "2,1", "2,2", "2,16", "2,17"})
    void anyRoundingOfAnUnprintedMeanIsSilent(String operand) {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3
                  impatto 3 1 1 2
                  rischio %s x 1,75 = 3,79
                }
                """.formatted(operand), "");
    }

    @Test
    void eachWrongOperandIsAnError() {
        assertFindings("""
                scheda "2" {
                  probabilità 3 2 1 1 1 3 = 11/6 = 1,8
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio 1,9 x 1,7 = 3
                }
                """, """
                4 E operand-mismatch the operand 1,9 is not the value of "probabilità", which is 1,8
                4 E operand-mismatch the operand 1,7 is not the value of "impatto", which is 1,75
                """);
    }

    @Test
    void resultOfTheWrongOperandIsFarFromTheExactOne() {
        assertFindings("""
                scheda "2" {
                  probabilità 3 2 1 1 1 3 = 11/6 = 1,8
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio 2 x 1,75 = 3,5
                }
                """, """
                4 E operand-mismatch the operand 2 is not the value of "probabilità", which is 1,8
                4 W product-from-rounded-operands 3,5 comes from rounded operands (2 × 1,75 = 3,5); the exact \
                value is 11/6 × 7/4 = 77/24 = 3,2083…, 0,2916… (9,1 %) away
                """);
    }

    @Test
    void wrongOperandIsPointedAt() {
        Finding finding = only("operand-mismatch", """
                scheda "2" {
                  probabilità 3 2 1 1 1 3 = 11/6 = 1,8
                  impatto 3 1 1 2 = 7/4 = 1,75
                  rischio 1,8 x 2 = 3
                }
                """);
        assertEquals(1, finding.index());
        assertEquals("2", finding.stated());
        assertEquals(BigFraction.of(7, 4), finding.exact());
        assertEquals("1,75", finding.expected());
    }
}
