// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignedScoresTest {

    @Test
    void scoreBesideTheLabel() {
        assertReads("""
                Criterio 1: discrezionalità
                Punteggio assegnato: 3
                Criterio 2: rilevanza esterna
                punteggio attribuito\t5
                Criterio 3: complessità
                Il punteggio assegnato = 1
                Criterio 4: valore economico
                Punteggio assegnato 4
                Criterio 5: frazionabilità
                PUNTEGGIO\t1
                """, """
                1 criterion 1, discrezionalità, -
                2 score 3
                3 criterion 2, rilevanza esterna, -
                4 score 5
                5 criterion 3, complessità, -
                6 score 1
                7 criterion 4, valore economico, -
                8 score 4
                9 criterion 5, frazionabilità, -
                10 score 1
                """);
    }

    @Test
    void formIsEmpty() {
        assertReads("""
                Criterio 1: discrezionalità
                Punteggio assegnato
                """, """
                1 criterion 1, discrezionalità, -
                2 score -
                """);
    }

    @Test
    void numberOfTheCriterionIsNoScore() {
        assertReads("""
                Criterio 1: discrezionalità
                Punteggio criterio 1
                Criterio 2: rilevanza esterna
                Punteggio P2\t5
                """, """
                1 criterion 1, discrezionalità, -
                2 score -
                3 criterion 2, rilevanza esterna, -
                4 score 5
                """);
    }

    @Test
    void twoScoresSideBySide() {
        assertReads("""
                Probabilità\tImpatto
                Discrezionalità\tImpatto economico
                Punteggio\t2\tPunteggio\t1
                """, """
                1 section P I
                2 criterion 1, Discrezionalità, -
                2 right criterion 2, Impatto economico, -
                3 score 2
                3 right score 1
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Il punteggio assegnato è stato discusso dal gruppo di lavoro.",
        "Il punteggio va da 1 a 5",
        "Punteggio massimo"})
    void lookAlikes(String line) {
        assertReads("""
                Criterio 1: discrezionalità
                """ + line, """
                1 criterion 1, discrezionalità, -
                """);
    }

    @Test
    void outsideACriterionAScoreIsAValueOfSomethingElse() {
        assertSilent("""
                Punteggio assegnato
                Punteggio dell'offerta tecnica: 70
                """);
    }
}
