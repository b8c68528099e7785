// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class OfficeMissingTest {

    @Test
    void emptyCellThatMostRowsFillIsFound() {
        assertFindings("""
                ente "Comune" { ufficio U "Economato" }
                processo p1 "Gare" ufficio U
                processo p2 "Affidamenti" ufficio U
                processo p3 "Concorsi"
                """, """
                4 W office-missing the process "Concorsi" has no office
                """);
    }

    @Test
    void processWithoutATitleIsNamed() {
        assertFindings("""
                ente "Comune" { ufficio U "Economato" }
                processo p1 ufficio U
                processo p2 ufficio U
                processo p3
                """, """
                4 W office-missing the process "p3" has no office
                """);
    }

    @Test
    void columnThatIsHalfEmptyIsSilent() {
        assertFindings("""
                ente "Comune" { ufficio U "Economato" }
                processo p1 "Gare" ufficio U
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
