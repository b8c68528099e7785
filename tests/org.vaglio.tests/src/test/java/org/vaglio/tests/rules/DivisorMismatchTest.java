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

class DivisorMismatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "5", "7", "6,5"})
    void divisorOtherThanTheNumberOfCriteriaIsAnError(String divisor) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/" + divisor + " = 2,17 }",
                "1 E divisor-mismatch there are 6 criteria: the divisor is 6, not " + divisor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"probabilità 5 2 1 1 1 3 = 13/6", "probabilità 5 2 1 1 1 3 = 13/6,0",
        "impatto 3 1 0 2 = 6/4"})
    void numberOfCriteriaIsSilent(String line) {
        assertFindings("scheda \"2\" { " + line + " }", "");
    }

    @Test
    void divisorOfOneIndexDoesNotFitTheOther() {
        assertFindings("""
                scheda "2" {
                  probabilità 5 2 1 1 1 3 = 13/4
                  impatto 3 1 0 2 = 6/6
                }
                """, """
                2 E divisor-mismatch there are 6 criteria: the divisor is 6, not 4
                3 E divisor-mismatch there are 4 criteria: the divisor is 4, not 6
                """);
    }

    @Test
    void meanIsJudgedByTheNumberOfCriteria() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/5 = 2,60 }
                """, """
                1 E divisor-mismatch there are 6 criteria: the divisor is 6, not 5
                1 E mean-mismatch 2,60 is no rendering of 13/6 = 2,1666…
                """);
        assertEquals(List.of("2,60 is 13/5: divided by 5 instead of 6"),
                only("mean-mismatch", "scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/5 = 2,60 }").causes().stream()
                        .map(Text::english).toList());
    }

    @Test
    void missingScoreDoesNotChangeTheDivisor() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 - = 12/6 }
                scheda "3" { probabilità 5 2 1 1 1 - = 12/5 }
                """, """
                1 W score-missing no score for Controlli
                2 E divisor-mismatch there are 6 criteria: the divisor is 6, not 5
                2 W score-missing no score for Controlli
                """);
    }

    @Test
    void criteriaAreThoseOfTheMethodOfTheSheet() {
        assertFindingsOfFile("""
                metodo M { indice danno media { criterio persone criterio cose criterio ambiente } }
                piano T usa M {
                  scheda "2" { danno 1 2 3 = 6/3 }
                  scheda "3" { danno 1 2 3 = 6/2 }
                }
                """, """
                4 E divisor-mismatch there are 3 criteria: the divisor is 3, not 2
                """);
    }

    @Test
    void statedAndRightDivisorAreKept() {
        Finding finding = only("divisor-mismatch", "scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/5 }");
        assertEquals("5", finding.stated());
        assertEquals(BigFraction.of(6), finding.exact());
        assertEquals("6", finding.expected());
    }
}
