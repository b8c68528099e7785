// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.tests.Maps;

class LevelMismatchTest {

    private static final String MAP = """
            metodo M {
              livello basso livello medio livello alto
              indice danno %s { criterio persone criterio cose criterio ambiente }
            }
            piano T usa M { scheda "2" { danno { persone %s cose %s ambiente %s } = %s } }
            """;

    @ParameterizedTest
    @CsvSource({
        "moda, medio, medio, alto, alto, medio",
        "moda, basso, alto, basso, medio, basso",
        "moda, alto, alto, alto, basso, alto",
        "massimo, medio, medio, alto, medio, alto",
        "massimo, basso, medio, basso, alto, medio"})
    void otherLevelThanTheAssignedOnesGiveIsAnError(String joined, String first, String second, String third,
            String stated, String expected) {
        assertFindingsOfFile(MAP.formatted(joined, first, second, third, stated),
                "5 E level-mismatch the assigned levels give " + expected + ", not " + stated);
    }

    @ParameterizedTest
    @CsvSource({
        "moda, medio, medio, alto, medio",
        "moda, basso, alto, basso, basso",
        "massimo, medio, medio, alto, alto",
        "massimo, basso, medio, basso, medio"})
    void levelThatTheAssignedOnesGiveIsSilent(String joined, String first, String second, String third,
            String stated) {
        assertFindingsOfFile(MAP.formatted(joined, first, second, third, stated), "");
    }

    @Test
    void levelOfAnIncompleteIndexIsNotJudged() {
        assertFindingsOfFile(MAP.formatted("moda", "medio", "medio", "-", "alto"),
                "5 W score-missing no score for ambiente");
    }

    @Test
    void bothLevelsAreKept() {
        Plan plan = Maps.plan(MAP.formatted("moda", "medio", "medio", "alto", "alto"));
        Finding finding = Audit.of(plan).findings().get(0);
        assertEquals("alto", finding.stated());
        assertEquals("medio", finding.expected());
    }
}
