// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleIncompleteTest {

    @Test
    void answerOfAMethodWithoutAScoreIsAWarning() {
        assertFindingsOfFile("""
                metodo M {
                  indice danno media {
                    criterio persone {
                      1 "Nessuna"
                      - "Una"
                      5 "Molte"
                    }
                  }
                }
                piano T usa M
                """, """
                5 W scale-incomplete the answer "Una" has no score
                """);
    }

    @Test
    void scoreOfAMethodWithoutAnAnswerIsAWarning() {
        assertFindingsOfFile("""
                metodo M {
                  indice danno media {
                    criterio persone {
                      1 "Nessuna"
                      3
                      5 "Molte"
                    }
                  }
                }
                piano T usa M
                """, """
                5 W scale-incomplete the score 3 has no answer
                """);
    }

    @Test
    void answersThatLostAllScoresAreOneWarning() {
        assertFindings("""
                scheda "2" {
                  scala impattoEconomico { - "No" - "Sì" }
                  impatto 1 1 0 1
                }
                """, """
                2 W scale-incomplete none of the 2 answers has a score
                """);
    }

    @Test
    void scoreOfAPrintedScaleWithoutAnAnswerIsAWarning() {
        assertFindings("""
                scala frazionabilità { 1 "No" 5 }
                """, """
                1 W scale-incomplete the score 5 has no answer
                """);
        assertEquals("5", only("scale-incomplete", "scala frazionabilità { 1 \"No\" 5 }").stated());
    }

    @Test
    void printedAnswersWithTheirScoresAreSilent() {
        assertFindings("""
                scala frazionabilità { 1 "No" 5 "Sì" }
                """, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ 1 \"Nessuna\" 5 \"Molte\" }", "{ basso \"Nessuna\" alto \"Molte\" }",
        "{ 1 = basso \"Nessuna\" 5 = alto \"Molte\" }", ""})
    void answersOfAMethodWithScoresOrLevelsAreSilent(String answers) {
        assertFindingsOfFile("""
                metodo M {
                  livello basso livello alto
                  indice danno media { criterio persone %s }
                }
                piano T usa M
                """.formatted(answers), "");
    }
}
