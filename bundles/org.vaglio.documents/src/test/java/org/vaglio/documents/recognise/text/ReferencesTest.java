// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @Test
    void annexesAndArticlesOfThePlanItself() {
        assertReads("""
                I processi sono elencati nell'allegato A) e nell'allegato 2.
                Si veda l'articolo 4 del presente piano e l'art. 6, comma 2, del presente documento.
                I pesi sono nell'allegato "Scala dei punteggi".
                La tabella (allegato c) va letta per righe.
                """, """
                1 reference allegato A)
                1 reference allegato 2
                2 reference articolo 4
                2 reference articolo 6
                3 reference allegato Scala dei punteggi
                4 reference allegato c)
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Secondo l'allegato 1 al PNA il rischio va ponderato.",
        "L'articolo 1 della legge 190/2012 lo richiede.",
        "Si applica l'allegato 5 del Piano Nazionale.",
        "Si veda l'allegato tecnico.",
        "L'art. 12 del regolamento comunale non cambia."})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
