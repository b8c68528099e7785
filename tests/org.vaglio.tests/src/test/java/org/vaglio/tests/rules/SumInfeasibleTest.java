// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class SumInfeasibleTest {

    @Test
    void meanThatNoScoresPrintIsAnError() {
        assertFindings("scheda \"1\" { probabilità = 2,71 impatto = 1,75 }",
                "1 E sum-infeasible no mean of 6 admissible scores prints as 2,71");
        assertFindings("scheda \"1\" { probabilità = 2,67 impatto = 1,75 }", "");
    }

    @Test
    void sumThatNoScoresGiveIsAnErrorAndItsMeanIsNotJudged() {
        assertFindings("""
                scheda "2" { probabilità = 5/6 = 0,9 }
                """, """
                1 I scores-not-stated sheet 2 gives sums only: the scores cannot be checked
                1 E sum-infeasible no admissible scores give the sum 5: with 6 criteria it goes from 7 to 30
                """);
    }

    @Test
    void sumThatLostADigitToItsDivisorIsAnError() {
        assertFindings("""
                scheda "2" { probabilità = 1/7 }
                """, """
                1 E divisor-mismatch there are 6 criteria: the divisor is 6, not 7
                1 I scores-not-stated sheet 2 gives sums only: the scores cannot be checked
                1 E sum-infeasible no admissible scores give the sum 1: with 6 criteria it goes from 7 to 30
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "31"})
    void probabilityBelowTheLeastOrAboveTheGreatestSumIsAnError(String sum) {
        assertFindings("scheda \"2\" { probabilità = " + sum + "/6 impatto 2 1 0 1 }", """
                1 E sum-infeasible no admissible scores give the sum %s: with 6 criteria it goes from 7 to 30
                """.formatted(sum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8", "29", "30"})
    void probabilityFromTheLeastToTheGreatestSumIsSilent(String sum) {
        assertFindings("scheda \"2\" { probabilità = " + sum + "/6 impatto 2 1 0 1 }", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "21"})
    void impactBelowTheLeastOrAboveTheGreatestSumIsAnError(String sum) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 impatto = " + sum + "/4 }", """
                1 E sum-infeasible no admissible scores give the sum %s: with 4 criteria it goes from 3 to 20
                """.formatted(sum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "20"})
    void impactFromTheLeastToTheGreatestSumIsSilent(String sum) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 impatto = " + sum + "/4 }", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "16"})
    void scoresThatAreGivenNarrowTheSumsOfTheRest(String sum) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 - = " + sum + "/6 }", """
                1 W score-missing no score for Controlli
                1 E sum-infeasible no admissible scores give the sum %s: with 6 criteria it goes from 11 to 15
                """.formatted(sum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "15"})
    void sumThatTheMissingScoreAllowsIsSilent(String sum) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 - = " + sum + "/6 }",
                "1 W score-missing no score for Controlli");
    }

    @Test
    void sumOfCriteriaWithoutAnswersIsSilent() {
        assertFindingsOfFile("""
                metodo M {
                  indice danno media { criterio persone criterio cose }
                  indice durata media { criterio giorni }
                }
                piano T usa M { scheda "2" { danno = 99/2 durata 1 } }
                """, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1/6 = 2,17; 13/6 = 2,1666… would give 2,17",
        "3/6 = 2,2; 13/6 = 2,1666… would give 2,2",
        "1/7 = 1,17; 7/6 = 1,1666… would give 1,17"})
    void sumThatWouldGiveThePrintedMeanIsProposed(String printed, String cause) {
        Finding finding = only("sum-infeasible", "scheda \"2\" { probabilità = " + printed + " }");
        assertEquals(List.of(cause), finding.causes().stream().map(Text::english).toList());
    }

    @Test
    void sumThatScoresGiveIsNotAskedForFeasibility() {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = 5/6 }",
                "1 E sum-mismatch the sum of the scores is 13, not 5");
    }

    @Test
    void statedSumIsKept() {
        Finding finding = only("sum-infeasible", "scheda \"2\" { probabilità = 5/6 }");
        assertEquals("5", finding.stated());
        assertEquals(List.of(), finding.causes().stream().map(Text::english).toList());
    }
}
