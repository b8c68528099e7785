// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class MeanOffConventionTest {

    private static final String FOUR_CUT = """
            scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
            scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
            scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,16 }
            scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,66 }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"3,67", "3,6", "3,7", "3", "4", "3,666", "3,667"})
    void renderingUnlikeTheOthersIsAWarning(String printed) {
        assertFindings(FOUR_CUT + "scheda \"5\" { probabilità 5 5 3 3 1 5 = 22/6 = " + printed + " }", """
                1 I convention-inferred the plan does not say how it rounds; values of the indices cut to 2 \
                decimals (4 figures of 5)
                5 W mean-off-convention 22/6 = 3,6666…: here %s, but the values of the plan are cut to 2 decimals, \
                that is 3,66
                """.formatted(printed));
    }

    @Test
    void renderingLikeTheOthersIsSilent() {
        assertFindings(FOUR_CUT + "scheda \"5\" { probabilità 5 5 3 3 1 5 = 22/6 = 3,66 }", """
                1 I convention-inferred the plan does not say how it rounds; values of the indices cut to 2 \
                decimals (5 figures of 5)
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,65", "3,68"})
    void figureThatNoRoundingExplainsIsAMismatchInstead(String printed) {
        assertFindings(FOUR_CUT + "scheda \"5\" { probabilità 5 5 3 3 1 5 = 22/6 = " + printed + " }", """
                1 I convention-inferred the plan does not say how it rounds; values of the indices cut to 2 \
                decimals (4 figures of 5)
                5 E mean-mismatch %s is no rendering of 22/6 = 3,6666…
                """.formatted(printed));
    }

    @Test
    void fewerThanFourFiguresShowNoConvention() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,17 }
                """, "");
    }

    @Test
    void majorityBelowFourFifthsStillHoldsTheRest() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,16 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,67 }
                """, """
                1 W convention-mixed the plan rounds in different ways: the convention that explains most \
                (cut to 2 decimals) explains 3/4 of the values of the indices
                4 W mean-off-convention 10/6 = 1,6666…: here 1,67, but the values of the plan are cut to 2 \
                decimals, that is 1,66
                """);
    }

    @Test
    void halfOfTheFiguresHoldsNobody() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,17 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,67 }
                """, """
                1 W convention-mixed the plan rounds in different ways: the convention that explains most (rounded half-up to 2 \
                decimals) explains 2/4 of the values of the indices
                """);
    }

    @Test
    void declaredConventionHoldsAllFigures() {
        assertFindings("""
                convenzione { medie arrotondate a 2 decimali }
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,67 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,17 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,67 }
                scheda "5" { probabilità 5 5 3 3 1 5 = 22/6 = 3,66 }
                """, """
                6 W mean-off-convention 22/6 = 3,6666…: here 3,66, but the values of the plan are rounded half-up \
                to 2 decimals, that is 3,67
                """);
    }

    @Test
    void declaredConventionOfTheMethodHoldsToo() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { convenzione { medie per-eccesso a 1 decimale } }
                piano T usa M {
                  scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,2 }
                  scheda "2" { probabilità 1 2 1 1 1 2 = 8/6 = 1,4 }
                  scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,2 }
                  scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,7 }
                  scheda "5" { probabilità 1 2 1 1 5 4 = 14/6 = 2,3 }
                }
                """, """
                7 W mean-off-convention 14/6 = 2,3333…: here 2,3, but the values of the plan are rounded up to 1 \
                decimal, that is 2,4
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "arrotondate; 1,3; 1,8",
        "arrotondate-al-pari; 1,2; 1,8",
        "arrotondate-in-giù; 1,2; 1,7",
        "troncate; 1,2; 1,7",
        "per-eccesso; 1,3; 1,8"})
    void halvesGoWhereTheDeclaredModeSays(String mode, String five, String seven) {
        assertFindings("""
                convenzione { medie %s a 1 decimale }
                scheda "1" { impatto 1 1 0 3 = 5/4 = %s }
                scheda "2" { impatto 3 1 1 2 = 7/4 = %s }
                """.formatted(mode, five, seven), "");
    }

    @Test
    void expectedFigureFollowsTheConvention() {
        Finding finding = only("mean-off-convention",
                FOUR_CUT + "scheda \"5\" { probabilità 5 5 3 3 1 5 = 22/6 = 3,67 }");
        assertEquals("3,67", finding.stated());
        assertEquals(BigFraction.of(11, 3), finding.exact());
        assertEquals("3,66", finding.expected());
    }
}
