// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class LabelMergedTest {

    @ParameterizedTest
    @ValueSource(strings = {"7/8", "7-8", "7 e 8", "7, 8", "7; 8", "7 & 8", "9/10"})
    void twoNumbersOnOneSheetAreFound(String label) {
        assertFindings("scheda \"%s\" {}".formatted(label),
                "1 W label-merged sheet %s scores several processes at once".formatted(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7 bis", "7a", "A/8", "7/7", "2018-2019", "Scheda 7", "7.8"})
    void oneNumberIsSilent(String label) {
        assertFindings("scheda \"%s\" {}".formatted(label), "");
    }

    @Test
    void sheetOfTwoProcessesIsFound() {
        assertFindings("""
                processo p "Gare"
                processo q "Concorsi"
                scheda "1" per p, q {}
                """, """
                3 W label-merged sheet 1 scores several processes at once
                """);
    }

    @Test
    void sheetOfOneProcessIsSilent() {
        assertFindings("""
                processo p "Gare"
                scheda "1" per p {}
                """, "");
    }

    @Test
    void labelIsStated() {
        Finding finding = only("label-merged", "scheda \"7 e 8\" {}");
        assertEquals("7 e 8", finding.stated());
    }
}
