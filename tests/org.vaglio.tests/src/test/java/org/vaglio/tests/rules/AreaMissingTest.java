// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class AreaMissingTest {

    @Test
    void emptyCellThatMostRowsFillIsFound() {
        assertFindings("""
                area A "Contratti"
                processo p1 "Gare" area A
                processo p2 "Affidamenti" area A
                processo p3 "Concorsi"
                """, """
                4 W area-missing the process "Concorsi" has no risk area
                """);
    }

    @Test
    void processWithoutATitleIsNamed() {
        assertFindings("""
                area A "Contratti"
                processo p1 area A
                processo p2 area A
                processo p3
                """, """
                4 W area-missing the process "p3" has no risk area
                """);
    }

    @Test
    void macroprocessFillsTheCellOfItsProcesses() {
        assertFindings("""
                area A "Contratti"
                macroprocesso m "Acquisti" area A { processo p1 "Gare" processo p2 "Affidamenti" }
                processo p3 "Concorsi" area A
                """, "");
    }

    @Test
    void columnThatIsHalfEmptyIsSilent() {
        assertFindings("""
                area A "Contratti"
                processo p1 "Gare" area A
                processo p2 "Affidamenti"
                """, "");
    }

    @Test
    void registerWithoutTheColumnIsSilent() {
        assertFindings("""
                processo p1 "Gare"
                processo p2 "Affidamenti"
                processo p3 "Concorsi"
                """, "");
    }
}
