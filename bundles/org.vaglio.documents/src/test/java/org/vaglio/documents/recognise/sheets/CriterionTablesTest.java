// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;

class CriterionTablesTest {

    @Test
    void criteriaOfAnyNameWithTheirScores() {
        assertReads("""
                Scheda n. 2
                Probabilità
                Criterio\tRisposta\tPunteggio
                Pressioni esterne\tAlcune\t3
                b) Opacità\tElevata\t4
                Numero di fornitori\tDue\t2
                Media\t\t3
                """, """
                1 sheet 2, -
                2 section P
                4 criterion 0, Pressioni esterne, -
                4 score 3
                5 criterion 0, Opacità, -
                5 score 4
                6 criterion 0, Numero di fornitori, -
                6 score 2
                7 index P -/- = 3
                """);
    }

    @Test
    void rowsPartedByAPageGoOn() {
        assertReads("""
                Scheda n. 2
                Fattore di probabilità\tPunteggio assegnato

                Pressioni esterne\t3

                Opacità\t4
                """, """
                1 sheet 2, -
                4 criterion 0, Pressioni esterne, -
                4 score 3
                6 criterion 0, Opacità, -
                6 score 4
                """);
    }

    @Test
    void outsideASheetTheyAreNoScores() {
        assertReads("""
                Indicatore\tValore
                Partecipanti ai corsi\t40
                Corsi svolti\t3
                """, """
                1-3 skipped tabella
                """);
    }

    @Test
    void withoutFiguresThereAreNone() {
        assertReads("""
                Scheda n. 2
                Criterio\tPunteggio
                Pressioni esterne\talcune
                """, """
                1 sheet 2, -
                3 skipped righe di una scheda
                """);
    }
}
