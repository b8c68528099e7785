// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class AreaUnusedTest {

    @Test
    void areaWithoutAProcessIsFound() {
        assertFindings("""
                area A "Contratti"
                area B "Personale"
                processo p "Gare" area A
                """, """
                2 I area-unused there is no process in the area "Personale"
                """);
    }

    @Test
    void macroprocessWithoutProcessesUsesNoArea() {
        assertFindings("""
                area A "Contratti"
                area B "Personale"
                processo p "Gare" area A
                macroprocesso m "Carriere" area B
                """, """
                2 I area-unused there is no process in the area "Personale"
                """);
    }

    @Test
    void areaOfTheMacroprocessIsUsedByItsProcesses() {
        assertFindings("""
                area A "Contratti"
                area B "Personale"
                processo p "Gare" area A
                macroprocesso m "Carriere" area B { processo q "Concorsi" }
                """, "");
    }

    @Test
    void planWhoseProcessesHaveNoAreasIsSilent() {
        assertFindings("""
                area A "Contratti"
                processo p "Gare"
                """, "");
    }
}
