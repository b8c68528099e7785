// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

    @Test
    void headings() {
        assertReads("""
                Articolo 1 - Finalità
                Art. 2 Soggetti coinvolti
                ART. 3 – FORMAZIONE
                Articolo 4.
                Art. 5-bis: Tutela del segnalante
                Articolo 6
                """, """
                1 article 1, Finalità
                2 article 2, Soggetti coinvolti
                3 article 3, FORMAZIONE
                4 article 4, -
                5 article 5-bis, Tutela del segnalante
                6 article 6, -
                """);
    }

    @Test
    void titleInCapitalsGoesOn() {
        assertReads("""
                ARTICOLO 7 - SOGGETTI CHE CONCORRONO ALLA
                PREVENZIONE DEI RISCHI
                1. Il responsabile predispone il programma.
                """, """
                1-2 article 7, SOGGETTI CHE CONCORRONO ALLA PREVENZIONE DEI RISCHI
                1-2 repaired SOGGETTI CHE CONCORRONO ALLA | PREVENZIONE DEI RISCHI -> SOGGETTI CHE CONCORRONO ALLA PREVENZIONE DEI RISCHI
                3 paragraph 1
                """);
    }

    @Test
    void titleInCapitalsEndsAtTheNextArticle() {
        assertReads("""
                ARTICOLO 7 - SOGGETTI
                ARTICOLO 8 - FORMAZIONE
                """, """
                1 article 7, SOGGETTI
                2 article 8, FORMAZIONE
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "articolo 5 della legge",
        "Articolo 5 della legge sul procedimento",
        "l'articolo 5 del regolamento",
        "Art. 12, comma 3, del codice",
        "Articoli 5 e 6",
        "Artigiani: 12"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
