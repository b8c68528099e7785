// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessUnassessedTest {

    @Test
    void processWithAnEventAndNoSheetIsFound() {
        assertFindings("""
                processo p "Gare" { evento e "Bando su misura" }
                processo q { fase f { azione z { evento e "Favoritismo" } } }
                """, """
                1 I process-unassessed "Gare" has risk events but no sheet
                2 I process-unassessed "q" has risk events but no sheet
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "processo p \"Gare\" { evento e scheda \"1\" {} }",
        "processo p \"Gare\" { evento e } scheda \"1\" per p {}",
        "processo p \"Gare\" { evento e } scheda \"1\" per p.e {}",
        "processo p \"Gare\" { evento e evento g { scheda \"1\" {} } }",
        "processo p \"Gare\" { fase f \"Bando\" }"})
    void processWithASheetOrWithoutEventsIsSilent(String process) {
        assertFindings(process, "");
    }
}
