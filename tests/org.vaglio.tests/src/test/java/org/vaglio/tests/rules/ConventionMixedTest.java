// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class ConventionMixedTest {

    @Test
    void threeFiguresOfFourAreTooFew() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,67 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,17 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,66 }
                """, """
                1 W convention-mixed the plan rounds in different ways: the convention that explains most (rounded half-up to 2 \
                decimals) explains 3/4 of the values of the indices
                4 W mean-off-convention 10/6 = 1,6666…: here 1,66, but the values of the plan are rounded half-up \
                to 2 decimals, that is 1,67
                """);
    }

    @Test
    void fourFiguresOfFiveAreEnough() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,67 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,17 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,67 }
                scheda "5" { probabilità 5 5 3 3 1 5 = 22/6 = 3,66 }
                """, """
                1 I convention-inferred the plan does not say how it rounds; values of the indices rounded half-up \
                to 2 decimals (4 figures of 5)
                5 W mean-off-convention 22/6 = 3,6666…: here 3,66, but the values of the plan are rounded half-up \
                to 2 decimals, that is 3,67
                """);
    }

    @Test
    void resultsAreJudgedApartFromMeans() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 rischio = 2,70 }
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 4 5 rischio = 5,95 }
                scheda "3" { probabilità 5 5 1 3 1 4 impatto 1 1 0 3 rischio = 3,95 }
                scheda "4" { probabilità 5 5 3 3 1 5 impatto 3 1 1 2 rischio = 6,42 }
                """, """
                1 W convention-mixed the plan rounds in different ways: the convention that explains most \
                (cut to 2 decimals) explains 3/4 of the results
                4 W product-off-convention 22/6 × 7/4 = 77/12 = 6,4166…: here 6,42, but the results of the plan \
                are cut to 2 decimals from exact values, that is 6,41
                """);
    }

    @Test
    void declaredConventionThatFewFiguresFollowIsAWarning() {
        assertFindings("""
                convenzione { medie troncate a 2 decimali }
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,16 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,67 }
                """, """
                1 W convention-mixed the declared convention (cut to 2 decimals) explains only 3/4 of the values \
                of the indices
                5 W mean-off-convention 10/6 = 1,6666…: here 1,67, but the values of the plan are cut to 2 \
                decimals, that is 1,66
                """);
    }

    @Test
    void threeFiguresThatDisagreeShowNoHabit() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,1 }
                """, "");
    }
}
