// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskValuesTest {

    @Test
    void productOfTheIndices() {
        assertReads("""
                Processo n. 3 - Turni
                2*3= 6
                Scheda n. 4
                Livello di rischio: 2,33 x 1,75 = 4,07/25
                Scheda n. 5
                Valutazione complessiva del rischio\t2,5 × 2 = 5 / 25
                """, """
                1 process 3, Turni
                2 risk 2 x 3 = 6
                3 sheet 4, -
                4 risk 2,33 x 1,75 = 4,07 of 25
                5 sheet 5, -
                6 risk 2,5 x 2 = 5 of 25
                """);
    }

    @Test
    void resultMayBeMissing() {
        assertReads("""
                Scheda n. 6
                Valutazione complessiva del rischio 2,5 x 3 =
                """, """
                1 sheet 6, -
                2 risk 2,5 x 3 = -
                """);
    }

    @Test
    void valueUnderALabel() {
        assertReads("""
                Scheda n. 1
                Livello di rischio: 6
                Scheda n. 2
                Rischio complessivo\t7,5
                Scheda n. 3
                Indice di rischio = 12/25
                Scheda n. 4
                Ponderazione del rischio (P x I): 4 su 25
                """, """
                1 sheet 1, -
                2 risk - = 6
                3 sheet 2, -
                4 risk - = 7,5
                5 sheet 3, -
                6 risk - = 12 of 25
                7 sheet 4, -
                8 risk - = 4 of 25
                """);
    }

    @Test
    void classInWords() {
        assertReads("""
                Scheda n. 1
                Livello di rischio: medio
                Scheda n. 2
                Classificazione del rischio\tMolto alto
                Scheda n. 3
                Rating: medio-basso
                """, """
                1 sheet 1, -
                2 class medio
                3 sheet 2, -
                4 class Molto alto
                5 sheet 3, -
                6 class medio-basso
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Il livello di rischio è stato discusso in due riunioni.",
        "Livello di rischio: da definire con il responsabile",
        "Foglio A4 21 x 29,7",
        "Rischio: favorire un fornitore",
        "Valore del contratto: 40.000,00",
        "Rischio accettabile",
        "Il rischio di 2 furti x anno"})
    void lookAlikes(String line) {
        assertReads("""
                Scheda n. 1
                """ + line, """
                1 sheet 1, -
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Livello di rischio: medio",
        "Rischio complessivo = 7,5"})
    void outsideASheetNothingIsARisk(String line) {
        assertSilent(line);
    }

    @Test
    void outsideASheetARowIsNoRisk() {
        assertReads("""
                Rischio complessivo\t7,5
                """, """
                1 skipped tabella
                """);
    }
}
