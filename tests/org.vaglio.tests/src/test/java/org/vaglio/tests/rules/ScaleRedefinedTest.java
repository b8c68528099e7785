// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class ScaleRedefinedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1 \"No\" 3 \"Sì\"; 1, 3",
        "0 \"No\" 5 \"Sì\"; 0, 5",
        "1 \"No\" 3 \"In parte\" 5 \"Sì\"; 1, 3, 5",
        "1 \"No\"; 1"})
    void otherScoresThanTheMethodAreAWarning(String answers, String scores) {
        assertFindings("scala frazionabilità \"allegato 2\" { " + answers + " }", """
                1 W scale-redefined here "Frazionabilità del processo" has the scores %s, in the method 1, 5
                """.formatted(scores));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 \"No\" 5 \"Sì\"", "5 \"Sì\" 1 \"No\"", "1,0 \"No\" 5,0 \"Sì\""})
    void theScaleOfTheMethodIsSilent(String answers) {
        assertFindings("scala frazionabilità { " + answers + " }", "");
    }

    @Test
    void otherAnswersForTheSameScoresAreAWarning() {
        assertFindings("""
                scala complessità {
                  1 "No, il processo coinvolge una sola p.a."
                  3 "Sì, il processo coinvolge più di 5 amministrazioni"
                  5 "Sì, il processo coinvolge più di 3 amministrazioni"
                }
                """, """
                1 W scale-redefined here "Complessità del processo" has the scores 1, 3, 5 for other answers, in \
                the method 1, 3, 5
                """);
    }

    @Test
    void scaleOfASheetIsComparedToo() {
        assertFindings("""
                scheda "2" {
                  scala impatto.impattoEconomico { 1 "No" 4 "Sì" }
                  impatto 1 4 0 1
                }
                """, """
                2 W scale-redefined here "Impatto economico" has the scores 1, 4, in the method 1, 5
                """);
    }

    @Test
    void answersThatLostAllScoresAreIncompleteInstead() {
        assertFindings("""
                scala frazionabilità { - "No" - "Sì" }
                """, """
                1 W scale-incomplete none of the 2 answers has a score
                """);
    }

    @Test
    void bothScalesAreKept() {
        Finding finding = only("scale-redefined", "scala frazionabilità { 1 \"No\" 3 \"Sì\" }");
        assertEquals("1, 3", finding.stated());
        assertEquals("1, 5", finding.expected());
    }
}
