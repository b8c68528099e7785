// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreMissingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "probabilità 5 2 1 1 1; Controlli",
        "probabilità 5 2 1 1 1 -; Controlli",
        "probabilità 5 - 1 1 1 3; Rilevanza esterna",
        "probabilità 5 2 1; Valore economico, Frazionabilità del processo, Controlli",
        "impatto - - 0 -; Impatto organizzativo, Impatto economico, Impatto organizzativo, economico e sull'immagine",
        "impatto { impattoEconomico 1 impattoOrganizzativo 1 impattoImmagine 1 }; Impatto reputazionale",
        "probabilità 5 2 1 1 1 - = 13/6; Controlli"})
    void criterionWithoutAScoreBesideOthersIsAWarning(String line, String criteria) {
        assertFindings("scheda \"2\" { " + line + " }", "1 W score-missing no score for " + criteria);
    }

    @ParameterizedTest
    @ValueSource(strings = {"probabilità 5 2 1 1 1 3", "impatto 1 1 0 1", "impatto - - - -", "impatto"})
    void allScoresOrNoneAtAllIsSilent(String line) {
        assertFindings("scheda \"2\" { " + line + " }", "");
    }
}
