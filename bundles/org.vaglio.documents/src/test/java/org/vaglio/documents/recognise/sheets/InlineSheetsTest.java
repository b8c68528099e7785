// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineSheetsTest {

    @Test
    void wholeSheetInOneLine() {
        assertReads("""
                Scheda n. 1 – Contributi: probabilità 19/6 = 3,17; impatto 7/4 = 1,75; rischio 3,17 x 1,75 = 5,54
                """, """
                1 sheet 1, Contributi
                1 index P 19/6 = 3,17
                1 index I 7/4 = 1,75
                1 risk 3,17 x 1,75 = 5,54
                """);
    }

    @Test
    void valuesWithoutSums() {
        assertReads("""
                Processo n. 4 Noleggi: probabilità 2,5; impatto 3; rischio 7,5
                """, """
                1 sheet 4, Noleggi
                1 index P -/- = 2,5
                1 index I -/- = 3
                1 risk - = 7,5
                """);
    }

    @Test
    void lettersForTheIndices() {
        assertReads("""
                Rilascio tesserini: P = 3, I = 2, R = 6
                """, """
                1 sheet about Rilascio tesserini
                1 index P -/- = 3
                1 index I -/- = 2
                1 risk - = 6
                """);
    }

    @Test
    void riskMayBeMissing() {
        assertReads("""
                Attività 9 - Turni: probabilità (P) 2 e impatto (I) 4
                """, """
                1 sheet 9, Turni
                1 index P -/- = 2
                1 index I -/- = 4
                """);
    }

    @Test
    void titleMayBeMissing() {
        assertReads("""
                Scheda 5: probabilità 13/6 = 2,17; impatto 5/4 = 1,25; rischio 2,71
                """, """
                1 sheet 5, -
                1 index P 13/6 = 2,17
                1 index I 5/4 = 1,25
                1 risk - = 2,71
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Probabilità 3; impatto 2",
        "La probabilità che il ricorso sia accolto è minima e l'impatto sul bilancio è nullo.",
        "Nel 2019 la probabilità di pioggia era del 40% e l'impatto sulle vendite del 12%.",
        "Il gruppo ha stimato la probabilità in 5 incontri e l'impatto in 3 riunioni",
        "Impatto 3 sulle finanze; probabilità 4 di errore"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
