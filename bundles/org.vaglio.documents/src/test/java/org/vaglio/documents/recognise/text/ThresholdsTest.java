// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    @Test
    void inclusive() {
        assertReads("""
                Sono rilevanti i processi con punteggio almeno pari a 8.
                Il rischio è alto quando il valore è pari o superiore a 12,5.
                Soglia di rilevanza: 8
                Si interviene quando il livello è ≥ 9
                """, """
                1 threshold from 8
                2 threshold from 12,5
                3 threshold from 8
                4 threshold from 9
                """);
    }

    @Test
    void exclusive() {
        assertReads("""
                La soglia si intende superata quando il rischio è superiore a 10.
                """, """
                1 threshold over 10
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "La soglia di povertà è di 8 mila euro.",
        "Affidamenti con valore pari o superiore a 40.000 euro.",
        "Valore almeno pari a 5000 euro",
        "Punteggio almeno pari al 77%",
        "L'indice non supera la media.",
        "Il valore è stato deciso. Almeno pari a 8 le risposte.",
        "La soglia di rilevanza è fissata dalla giunta."})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
