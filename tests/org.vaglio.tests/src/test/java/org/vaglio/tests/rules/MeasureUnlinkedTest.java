// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnlinkedTest {

    @Test
    void specificMeasureForNothingIsFound() {
        assertFindings("""
                misura M specifica "Rotazione degli incarichi" su "Affidamenti"
                misura N specifica
                """, """
                1 I measure-unlinked no process uses the measure M, "Rotazione degli incarichi"
                2 I measure-unlinked no process uses the measure N
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "misura M generale \"Formazione\"",
        "misura M \"Formazione\"",
        "processo p \"Gare\" misura M specifica \"Rotazione\" per p",
        "area A \"Contratti\" misura M specifica \"Rotazione\" aree A",
        "evento e misure M misura M specifica \"Rotazione\"",
        "processo p \"Gare\" { fase f { azione z { evento e misure M } } scheda \"1\" {} }"
                + " misura M specifica \"Rotazione\""})
    void generalOrLinkedMeasureIsSilent(String members) {
        assertFindings(members, "");
    }
}
