// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendsTest {

    @Test
    void valuesBelowAHeading() {
        assertReads("""
                VALORI E FREQUENZE DELLA PROBABILITÀ
                0 nessuna probabilità
                1 = improbabile
                2 – poco probabile

                3: probabile
                Valori e importanza dell'impatto
                0 nessun impatto
                1 marginale
                2 minore
                """, """
                1-6 legend P 0 nessuna probabilità, 1 improbabile, 2 poco probabile, 3 probabile
                7-10 legend I 0 nessun impatto, 1 marginale, 2 minore
                """);
    }

    @Test
    void allInOneLine() {
        assertReads("""
                0 nessuna probabilità; 1 improbabile; 2 poco probabile; 3 probabile.
                """, """
                1 legend P 0 nessuna probabilità, 1 improbabile, 2 poco probabile, 3 probabile
                """);
    }

    @Test
    void indexIsToldByTheWords() {
        assertReads("""
                0 = nessun impatto; 1 = marginale; 2 = minore
                """, """
                1 legend I 0 nessun impatto, 1 marginale, 2 minore
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1 delibera; 2 determine; 3 ordinanze",
        "3 pensionamenti; 1 assunzione con probabile decorrenza estiva",
        "Valori e frequenze della probabilità",
        "Presenti: 1 sindaco; 2 assessori; 3 dirigenti"})
    void lookAlikes(String line) {
        assertSilent(line);
    }

    @Test
    void twoEntriesAreNoLegend() {
        assertSilent("""
                Valori e frequenze della probabilità
                1 improbabile
                2 probabile
                """);
    }
}
