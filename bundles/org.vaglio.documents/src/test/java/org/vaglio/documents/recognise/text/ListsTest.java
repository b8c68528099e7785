// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @Test
    void areas() {
        assertReads("""
                Sono aree di rischio:
                A) Personale;
                B) Contratti;

                C. Entrate.
                """, """
                2 listed area A), Personale
                3 listed area B), Contratti
                5 listed area C., Entrate
                """);
    }

    @Test
    void attivitaARischio() {
        assertReads("""
                Il programma distingue le seguenti attività a rischio:
                Area D) Patrimonio
                Area E: Controlli
                """, """
                2 area D), Patrimonio
                3 area E, Controlli
                """);
    }

    @Test
    void factors() {
        assertReads("""
                Sono fattori abilitanti degli eventi:
                a) scarsa rotazione degli addetti;
                b) regole poco chiare;
                - eccesso di discrezionalità.
                """, """
                2 factor scarsa rotazione degli addetti
                3 factor regole poco chiare
                4 factor eccesso di discrezionalità
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sono aree di rischio:",
        "A) Personale;",
        "Le cause dei ritardi sono note.",
        "A) Personale e B) Contratti"})
    void lookAlikes(String line) {
        assertSilent(line);
    }

    @Test
    void oneItemIsNoList() {
        assertSilent("""
                Sono aree di rischio:
                A) Personale;
                Il resto segue.
                """);
    }

    @Test
    void otherLists() {
        assertSilent("""
                Documenti da presentare:
                a) domanda in carta semplice;
                b) copia del documento;
                """);
    }
}
