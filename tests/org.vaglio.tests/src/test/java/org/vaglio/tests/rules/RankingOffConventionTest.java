// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingOffConventionTest {

    private static final String SHEET = "scheda s1 \"1\" { probabilità 5 2 1 1 1 3 impatto 1 1 0 5 }\n";

    @Test
    void valueRoundedOtherwiseThanDeclaredIsFound() {
        assertFindings("convenzione { graduatoria troncata a 2 decimali } " + SHEET + "graduatoria { s1 : 3,80 }", """
                2 W ranking-off-convention 3,80 for the risk of sheet 1, 13/6 × 7/4 = 91/24 = 3,7916…: in the column values are cut to 2 decimals, that is 3,79
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,79", "3.79"})
    void valueAsDeclaredIsSilent(String printed) {
        assertFindings("convenzione { graduatoria troncata a 2 decimali } " + SHEET + "graduatoria { s1 : " + printed + " }", "");
    }

    @Test
    void withoutAConventionAnyRenderingWillDo() {
        assertFindings(SHEET + "graduatoria { s1 : 3,80 }", "");
    }
}
