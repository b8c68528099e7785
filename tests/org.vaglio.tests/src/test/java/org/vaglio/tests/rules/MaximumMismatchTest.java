// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;

class MaximumMismatchTest {

    @Test
    void anotherMaximumThanThatOfTheMethodIsFound() {
        assertFindings("scheda \"1\" { rischio = 4,07 / 20 }",
                "1 W maximum-mismatch the method reaches 25, not 20");
    }

    @Test
    void maximumOfTheMethodIsSilentHoweverPrinted() {
        assertFindings("scheda \"1\" { rischio = 4,07 / 25 }", "");
        assertFindings("scheda \"1\" { rischio = 4,07 / 25,00 }", "");
    }

    @Test
    void maximumFollowsTheFormula() {
        String method = "metodo M estende PNA2013 { rischio = somma probabilità, impatto }\n";
        assertFindingsOfFile(method + "piano T usa M { scheda \"1\" { rischio = 4,07 / 10 } }",
                "1 I method-deviation the formula is not that of PNA2013");
    }

    @Test
    void methodWithoutAnswersHasNoMaximum() {
        assertFindingsOfFile("metodo M { indice p media { criterio c } rischio = p }\n"
                + "piano T usa M { scheda \"1\" { rischio = 4,07 / 20 } }", "");
    }
}
