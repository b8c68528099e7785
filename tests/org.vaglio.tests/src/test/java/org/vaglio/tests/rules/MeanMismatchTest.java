// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class MeanMismatchTest {

    @Test
    void meanThatNoRoundingExplainsIsAnError() {
        assertFindings("""
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                """, """
                1 E mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "2,1", "2,2", "2,16", "2,17", "2,166", "2,1667", "2.17"})
    void anyRenderingOfTheMeanIsSilent(String printed) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/6 = " + printed + " }", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "2,0", "2,3", "2,15", "2,18", "2,1665", "2,1668"})
    void oneUnitFurtherIsAnError(String printed) {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/6 = " + printed + " }",
                "1 E mean-mismatch " + printed + " is no rendering of 13/6 = 2,1666…");
    }

    @Test
    void likelyCausesAreNamed() {
        Finding finding = only("mean-mismatch", """
                scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                scheda "3" { probabilità 1 5 1 5 1 3 = 16/6 = 2,66 }
                """);
        assertEquals(List.of("2,66 is 16/6: sum 16 instead of 13", "2,66 is the value of sheet 3"),
                finding.causes().stream().map(Text::english).toList());
        assertEquals("2,17", finding.expected());
    }
}
