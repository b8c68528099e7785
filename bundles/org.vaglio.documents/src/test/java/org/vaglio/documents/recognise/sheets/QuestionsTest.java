// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    @Test
    void questionOnItsOwnLine() {
        assertReads("""
                Criterio 1: discrezionalità
                Il processo lascia margini di scelta?
                Sì\t5
                """, """
                1 criterion 1, discrezionalità, -
                2 criterion 0, -, Il processo lascia margini di scelta?
                3 answer 5, Sì
                """);
    }

    @Test
    void scoreAtTheQuestionIsAnAnswerWithoutText() {
        assertReads("""
                Criterio 2: rilevanza esterna
                Il risultato esce dall'ente?\t1
                No\t2
                """, """
                1 criterion 2, rilevanza esterna, -
                2 criterion 0, -, Il risultato esce dall'ente?
                2 answer 1, -
                3 answer 2, No
                """);
    }

    @Test
    void equalsSignAtTheQuestion() {
        assertReads("""
                Criterio 2: rilevanza esterna
                Il risultato esce dall'ente? = 1
                """, """
                1 criterion 2, rilevanza esterna, -
                2 criterion 0, -, Il risultato esce dall'ente?
                2 answer 1, -
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Chi controlla i controllori?",
        "Perché il processo è a rischio?"})
    void outsideACriterionAQuestionIsProse(String line) {
        assertSilent(line);
    }

    @Test
    void outsideACriterionAQuestionWithAFigureIsARowOfSomethingElse() {
        assertReads("""
                Quanti dipendenti hanno seguito il corso?\t14
                """, """
                1 skipped tabella
                """);
    }

    @Test
    void twoQuestionsSideBySide() {
        assertReads("""
                Probabilità\tImpatto
                Discrezionalità\tImpatto economico
                Il processo è vincolato?\tSono state emesse condanne?
                No\t1\tSì\t5
                """, """
                1 section P I
                2 criterion 1, Discrezionalità, -
                2 right criterion 2, Impatto economico, -
                3 criterion 0, -, Il processo è vincolato?
                3 right criterion 0, -, Sono state emesse condanne?
                4 answer 1, No
                4 right answer 5, Sì
                """);
    }
}
