// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexesTest {

    @Test
    void whereTheyBegin() {
        assertReads("""
                Allegato A
                Allegato 1 - Mappa degli uffici
                ALLEGATO B) Registro dei rischi
                Allegato n. 3: Tabella delle misure
                """, """
                1 annex A, -
                2 annex 1, Mappa degli uffici
                3 annex B), Registro dei rischi
                4 annex 3, Tabella delle misure
                """);
    }

    @Test
    void listOfAnnexes() {
        assertReads("""
                - allegato a) elenco dei processi;
                - allegato b) elenco delle misure.
                """, """
                1 listed annex a), elenco dei processi
                2 listed annex b), elenco delle misure
                """);
    }

    @Test
    void listInOneLine() {
        assertReads("""
                Allegati: allegato 1 processi; allegato 2 misure; allegato 3
                """, """
                1 listed annex 1, processi
                1 listed annex 2, misure
                1 listed annex 3, -
                """);
    }

    @Test
    void titleOnTheNextLine() {
        assertReads("""
                Allegato C

                Registro degli eventi
                """, """
                1-3 annex C, Registro degli eventi
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Allegato A del decreto sulla trasparenza",
        "Allegato 1 (vedi oltre)",
        "Gli allegati sono pubblicati sul sito.",
        "allegato alla presente delibera",
        "Si rinvia all'allegato",
        "allegato c, di seguito riportato"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
