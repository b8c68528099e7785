// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionInferredTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2,17; 1,33; 1,25; 1,50; rounded half-up to 2 decimals",
        "2,16; 1,33; 1,25; 1,50; cut to 2 decimals",
        "2,17; 1,34; 1,25; 1,50; rounded up to 2 decimals",
        "2,2; 1,3; 1,3; 1,5; rounded half-up to 1 decimal",
        "2,1; 1,3; 1,2; 1,5; cut to 1 decimal",
        "2,2; 1,3; 1,2; 1,5; rounded half-even to 1 decimal",
        "2; 1; 1; 2; rounded half-up to whole numbers"})
    void conventionOfTheMeansIsReportedOnce(String first, String second, String third, String fourth, String words) {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = %s impatto 1 1 0 3 = 5/4 = %s }
                scheda "2" { probabilità 1 2 1 1 1 2 = 8/6 = %s impatto 1 1 0 4 = 6/4 = %s }
                """.formatted(first, third, second, fourth), """
                1 I convention-inferred the plan does not say how it rounds; values of the indices %s (4 figures of 4)
                """.formatted(words));
    }

    @Test
    void threeFiguresAreTooFew() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 impatto 1 1 0 3 = 5/4 = 1,25 }
                scheda "2" { probabilità 1 2 1 1 1 2 = 8/6 = 1,33 impatto 1 1 0 4 = 6/4 }
                """, "");
    }

    @Test
    void conventionOfTheResultsIsReportedOnce() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 impatto 1 1 0 3 rischio = 2,70 }
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 4 5 rischio = 5,95 }
                scheda "3" { probabilità 5 5 1 3 1 4 impatto 1 1 0 3 rischio = 3,95 }
                scheda "4" { probabilità 5 5 3 3 1 5 impatto 3 1 1 2 rischio = 6,41 }
                """, """
                1 I convention-inferred the plan does not say how it rounds; results from exact values, cut to 2 \
                decimals (4 figures of 4)
                """);
    }

    @Test
    void meansAndResultsAreReportedTogether() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 impatto 1 1 0 3 rischio = 2,70 }
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 impatto 1 1 4 5 rischio = 5,95 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,17 impatto 1 1 0 3 rischio = 3,95 }
                scheda "4" { probabilità 1 2 1 1 1 2 = 8/6 = 1,33 impatto 3 1 1 2 rischio = 2,33 }
                """, """
                1 I convention-inferred the plan does not say how it rounds; values of the indices rounded half-up \
                to 2 decimals (4 figures of 4); results from exact values, cut to 2 decimals (4 figures of 4)
                """);
    }

    @Test
    void fourFiguresOfFiveAreEnough() {
        assertFindings("""
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 }
                scheda "2" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                scheda "3" { probabilità 5 5 1 3 1 4 = 19/6 = 3,16 }
                scheda "4" { probabilità 1 2 1 3 1 2 = 10/6 = 1,66 }
                scheda "5" { probabilità 5 5 3 3 1 5 = 22/6 = 3,67 }
                """, """
                1 I convention-inferred the plan does not say how it rounds; values of the indices cut to 2 \
                decimals (4 figures of 5)
                5 W mean-off-convention 22/6 = 3,6666…: here 3,67, but the values of the plan are cut to 2 \
                decimals, that is 3,66
                """);
    }

    @Test
    void declaredConventionNeedsNoGuess() {
        assertFindings("""
                convenzione { medie troncate a 2 decimali }
                scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 impatto 1 1 0 3 = 5/4 = 1,25 }
                scheda "2" { probabilità 1 2 1 1 1 2 = 8/6 = 1,33 impatto 1 1 0 4 = 6/4 = 1,50 }
                """, "");
    }
}
