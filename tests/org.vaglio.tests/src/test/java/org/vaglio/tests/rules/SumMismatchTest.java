// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class SumMismatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"8", "12", "14", "31"})
    void sumThatIsNotOfTheScoresIsAnError(String sum) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = " + sum + "/6 }",
                "1 E sum-mismatch the sum of the scores is 13, not " + sum);
    }

    @ParameterizedTest
    @CsvSource({"5 2 1 1 1 3, 13", "1 2 1 1 1 1, 7", "5 5 5 5 5 5, 30"})
    void sumOfTheScoresIsSilent(String scores, String sum) {
        assertFindings("scheda \"2\" { probabilità " + scores + " = " + sum + "/6 }", "");
    }

    @Test
    void scoresMayBeGivenByName() {
        assertFindings("""
                scheda "2" {
                  impatto { impattoImmagine 2 impattoReputazionale 0 impattoEconomico 1 impattoOrganizzativo 3 } = 7/4
                }
                """, """
                2 E sum-mismatch the sum of the scores is 6, not 7
                """);
    }

    @Test
    void meanIsJudgedByTheScoresAndNotByTheStatedSum() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 16/6 = 2,17 }
                scheda "3" { probabilità 5 2 1 1 1 3 = 16/6 = 2,67 }
                """, """
                1 E sum-mismatch the sum of the scores is 13, not 16
                2 E mean-mismatch 2,67 is no rendering of 13/6 = 2,1666…
                2 E sum-mismatch the sum of the scores is 13, not 16
                """);
    }

    @Test
    void sumThatAMissingScoreCouldGiveIsSilent() {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 - = 14/6 }", "1 W score-missing no score for Controlli");
    }

    @ParameterizedTest
    @CsvSource({
        "5 2 1 1 1 3, 8, it fits without the score 5 of \"Discrezionalità\"",
        "5 2 1 1 1 3, 19, just one digit differs from 13",
        "5 2 1 1 1 3, 31, two digits are swapped from 13"})
    void likelyCauseIsNamed(String scores, String sum, String cause) {
        Finding finding = only("sum-mismatch", "scheda \"2\" { probabilità " + scores + " = " + sum + "/6 }");
        assertEquals(List.of(cause), finding.causes().stream().map(Text::english).toList());
    }

    @Test
    void statedAndExactSumAreKept() {
        Finding finding = only("sum-mismatch", "scheda \"2\" { probabilità 5 2 1 1 1 3 = 14/6 }");
        assertEquals("14", finding.stated());
        assertEquals(BigFraction.of(13), finding.exact());
        assertEquals("13", finding.expected());
    }
}
