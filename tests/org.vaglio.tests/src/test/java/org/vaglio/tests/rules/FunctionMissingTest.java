// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class FunctionMissingTest {

    @Test
    void emptyCellThatMostRowsFillIsFound() {
        assertFindings("""
                funzione F "Servizi interni"
                processo p1 "Gare" funzione F
                processo p2 "Affidamenti" funzione F
                processo p3 "Concorsi"
                """, """
                4 W function-missing the process "Concorsi" has no institutional function
                """);
    }

    @Test
    void processWithoutATitleIsNamed() {
        assertFindings("""
                funzione F "Servizi interni"
                processo p1 funzione F
                processo p2 funzione F
                processo p3
                """, """
                4 W function-missing the process "p3" has no institutional function
                """);
    }

    @Test
    void macroprocessFillsTheCellOfItsProcesses() {
        assertFindings("""
                funzione F "Servizi interni"
                macroprocesso m "Acquisti" funzione F { processo p1 "Gare" processo p2 "Affidamenti" }
                processo p3 "Concorsi" funzione F
                """, "");
    }

    @Test
    void columnThatIsHalfEmptyIsSilent() {
        assertFindings("""
                funzione F "Servizi interni"
                processo p1 "Gare" funzione F
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
