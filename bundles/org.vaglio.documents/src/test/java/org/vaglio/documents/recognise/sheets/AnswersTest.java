// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;
import static org.vaglio.documents.Reads.tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @Test
    void scoreInTheNextColumn() {
        assertReads("""
                Criterio 1: discrezionalità
                No, è vincolato\t1
                È libero\t5
                """, """
                1 criterion 1, discrezionalità, -
                2 answer 1, No, è vincolato
                3 answer 5, È libero
                """);
    }

    @Test
    void scoreBehindASignOrInBrackets() {
        assertReads("""
                Criterio 1: discrezionalità
                No, è vincolato = 1
                In parte vincolato (2)
                Abbastanza libero: 3
                4 - Molto libero
                Del tutto libero [punti 5]
                """, """
                1 criterion 1, discrezionalità, -
                2 answer 1, No, è vincolato
                3 answer 2, In parte vincolato
                4 answer 3, Abbastanza libero
                5 answer 4, Molto libero
                6 answer 5, Del tutto libero
                """);
    }

    @Test
    void scaleMayBeListedInOneCell() {
        assertReads(tables("""
                Criterio 1: discrezionalità
                Vincolato = 1 / In parte = 3 / Libero = 5 | 
                """), """
                1 criterion 1, discrezionalità, -
                2 answer 1, Vincolato
                2 answer 3, In parte
                2 answer 5, Libero
                """);
    }

    @Test
    void twoCriteriaSideBySide() {
        assertReads("""
                Probabilità\tImpatto
                Discrezionalità\tImpatto economico
                Vincolato\t1\tNo\t1
                Libero\t5\tSì\t5
                """, """
                1 section P I
                2 criterion 1, Discrezionalità, -
                2 right criterion 2, Impatto economico, -
                3 answer 1, Vincolato
                3 right answer 1, No
                4 answer 5, Libero
                4 right answer 5, Sì
                """);
    }

    @Test
    void scoreMergedIntoTheNextCell() {
        assertReads("""
                Probabilità\tImpatto
                Discrezionalità\tImpatto economico
                Vincolato\t1 No\t1
                Libero\t5 Sì\t5
                """, """
                1 section P I
                2 criterion 1, Discrezionalità, -
                2 right criterion 2, Impatto economico, -
                3 answer 1, Vincolato
                3 right answer 1, No
                4 answer 5, Libero
                4 right answer 5, Sì
                """);
    }

    @Test
    void lostScoreAtTheRight() {
        assertReads("""
                Probabilità\tImpatto
                Discrezionalità\tImpatto economico
                Vincolato\t1\tNo
                """, """
                1 section P I
                2 criterion 1, Discrezionalità, -
                2 right criterion 2, Impatto economico, -
                3 answer 1, Vincolato
                3 right answer -, No
                """);
    }

    @Test
    void emptyLinesDoNotEndAScale() {
        assertReads("""
                Criterio 1: discrezionalità

                Vincolato\t1

                Libero\t5
                """, """
                1 criterion 1, discrezionalità, -
                3 answer 1, Vincolato
                5 answer 5, Libero
                """);
    }

    @Test
    void percentagesAreTexts() {
        assertReads("""
                Criterio 1: impatto organizzativo
                Fino a circa il 20%\t1
                Fino a circa il 40% = 2
                """, """
                1 criterion 1, impatto organizzativo, -
                2 answer 1, Fino a circa il 20%
                3 answer 2, Fino a circa il 40%
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Il responsabile compila la scheda entro il 31 gennaio.",
        "La percentuale è del 77%.",
        "Delibera del 4/3/2015",
        "La spesa è di €. 40.000,00",
        "n. 1.134"})
    void lookAlikes(String line) {
        assertReads("""
                Criterio 1: discrezionalità
                """ + line, """
                1 criterion 1, discrezionalità, -
                """);
    }

    @Test
    void outsideACriterionARowIsNoAnswer() {
        assertReads("""
                No, è vincolato\t1
                """, """
                1 skipped tabella
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sì = 5",
        "Telefono: 0331 223344"})
    void outsideACriterionNothingIsAnAnswer(String line) {
        assertSilent(line);
    }
}
