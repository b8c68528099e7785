// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;

class ScoreSurplusTest {

    @Test
    void moreScoresThanCriteriaIsAnError() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 4 }
                scheda "3" { impatto 1 1 0 1 1 1 }
                """, """
                1 E score-surplus 7 scores for "probabilità", which has 6 criteria
                2 E score-surplus 6 scores for "impatto", which has 4 criteria
                """);
    }

    @Test
    void aScoreForEachCriterionIsSilent() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 1 1 0 1 }
                """, "");
    }

    @Test
    void dashesCountAsPlaces() {
        assertFindings("""
                scheda "2" { impatto 1 1 0 - }
                scheda "3" { impatto 1 1 0 - 2 }
                """, """
                1 W score-missing no score for Impatto organizzativo, economico e sull'immagine
                2 W score-missing no score for Impatto organizzativo, economico e sull'immagine
                2 E score-surplus 5 scores for "impatto", which has 4 criteria
                """);
    }

    @Test
    void indexWithoutCriteriaTakesAnyNumberOfScores() {
        assertFindingsOfFile("""
                metodo M { indice danno media }
                piano T usa M { scheda "2" { danno 1 2 3 } }
                """, "");
    }
}
