// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreOffScaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "probabilità 0 2 1 1 1 3; Discrezionalità; 0; 1, 2, 3, 4, 5",
        "probabilità 6 2 1 1 1 3; Discrezionalità; 6; 1, 2, 3, 4, 5",
        "probabilità 2,5 2 1 1 1 3; Discrezionalità; 2,5; 1, 2, 3, 4, 5",
        "probabilità 5 1 1 1 1 3; Rilevanza esterna; 1; 2, 5",
        "probabilità 5 3 1 1 1 3; Rilevanza esterna; 3; 2, 5",
        "probabilità 5 2 2 1 1 3; Complessità del processo; 2; 1, 3, 5",
        "probabilità 5 2 1 4 1 3; Valore economico; 4; 1, 3, 5",
        "probabilità 5 2 1 1 3 3; Frazionabilità del processo; 3; 1, 5",
        "impatto 0 1 0 2; Impatto organizzativo; 0; 1, 2, 3, 4, 5",
        "impatto 1 0 0 2; Impatto economico; 0; 1, 5",
        "impatto 1 1 6 2; Impatto reputazionale; 6; 0, 1, 2, 3, 4, 5"})
    void scoreThatNoAnswerOffersIsAnError(String line, String criterion, String score, String offered) {
        assertFindings("scheda \"2\" { " + line + " }",
                "1 E score-off-scale \"" + criterion + "\" has no score " + score + ": it has " + offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"probabilità 1 2 1 1 1 1", "probabilità 5 5 5 5 5 5", "probabilità 4 2 3 3 1 2",
        "impatto 1 1 0 1", "impatto 5 5 5 5", "impatto 5,0 1 0 1"})
    void scoresThatAreOfferedAreSilent(String line) {
        assertFindings("scheda \"2\" { " + line + " }", "");
    }

    @Test
    void eachScoreIsReportedAtItsOwnPlace() {
        assertFindings("""
                scheda "2" {
                  impatto {
                    impattoOrganizzativo 0
                    impattoEconomico 3
                    impattoReputazionale 0
                    impattoImmagine 1
                  }
                }
                """, """
                3 E score-off-scale "Impatto organizzativo" has no score 0: it has 1, 2, 3, 4, 5
                4 E score-off-scale "Impatto economico" has no score 3: it has 1, 5
                """);
    }

    @Test
    void scaleThatTheSheetPrintsIsTheOneThatHolds() {
        assertFindings("""
                scheda "2" {
                  scala frazionabilità { 1 "No" 3 "Sì" }
                  probabilità 5 2 1 1 3 3
                }
                scheda "3" {
                  scala frazionabilità { 1 "No" 3 "Sì" }
                  probabilità 5 2 1 1 5 3
                }
                """, """
                2 W scale-redefined here "Frazionabilità del processo" has the scores 1, 3, in the method 1, 5
                6 W scale-redefined here "Frazionabilità del processo" has the scores 1, 3, in the method 1, 5
                7 E score-off-scale "Frazionabilità del processo" has no score 5: it has 1, 3
                """);
    }

    @Test
    void criterionWithoutAnswersTakesAnyScore() {
        assertFindingsOfFile("""
                metodo M { indice danno media { criterio persone } }
                piano T usa M { scheda "2" { danno 99 } }
                """, "");
    }

    @Test
    void statedScoreIsKept() {
        assertEquals("3", only("score-off-scale", "scheda \"2\" { probabilità 5 3 1 1 1 3 }").stated());
    }
}
