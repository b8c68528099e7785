// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexValuesTest {

    @Test
    void ratiosInOrder() {
        assertReads("""
                Processo n. 3 - Turni
                11/6= 1,8\t12/4=3
                """, """
                1 process 3, Turni
                2 index ? 11/6 = 1,8
                2 index ? 12/4 = 3
                """);
    }

    @Test
    void emptyFirstCellIsNoColumn() {
        assertReads("""
                Processo n. 3 - Turni
                \t13/6 = 2,17\t5/4=1,25
                """, """
                1 process 3, Turni
                2 index ? 13/6 = 2,17
                2 index ? 5/4 = 1,25
                """);
    }

    @Test
    void ratioInBrackets() {
        assertReads("""
                Processo n. 3 - Turni
                Valore stimato della probabilità (14 / 6 =) 2,33
                Valore stimato dell'impatto (5 / 4 =) 1,25
                """, """
                1 process 3, Turni
                2 index P 14/6 = 2,33
                3 index I 5/4 = 1,25
                """);
    }

    @Test
    void meanUnderTheHeadingOfItsIndex() {
        assertReads("""
                Scheda n. 3
                Probabilità
                Media\t2,5
                Impatto
                Totale punteggi: 7
                Valore medio = 1,75
                """, """
                1 sheet 3, -
                2 section P
                3 index P -/- = 2,5
                4 section I
                5 index I 7/- = -
                6 index I -/- = 1,75
                """);
    }

    @Test
    void labelsNameTheirIndex() {
        assertReads("""
                Scheda n. 3
                Valore della probabilità: 3
                Valore dell'impatto\t2
                """, """
                1 sheet 3, -
                2 index P -/- = 3
                3 index I -/- = 2
                """);
    }

    @Test
    void valuesSideBySide() {
        assertReads("""
                Valutazione della probabilità\tValutazione dell'impatto
                Media\t2,5\tMedia\t1,75
                """, """
                1 section P I
                2 index P -/- = 2,5
                2 index I -/- = 1,75
                """);
    }

    @Test
    void missingResult() {
        assertReads("""
                Processo n. 3 - Turni
                13/6 =
                """, """
                1 process 3, Turni
                2 index ? 13/6 = -
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Delibera n. 14 del 4/3/2015",
        "Decreto 33/2013",
        "dalle 9:30 alle 12:45",
        "Legge 190/2012, articolo 1",
        "Il 13/6 si è riunito il gruppo.",
        "La quota è del 77%",
        "Valore massimo della probabilità: 5",
        "Soglia: 8"})
    void lookAlikes(String line) {
        assertReads("""
                Processo n. 3 - Turni
                """ + line, """
                1 process 3, Turni
                """);
    }

    @Test
    void outsideASheetARatioIsACalculation() {
        assertReads("""
                La media dei voti è 13/6 = 2,17.
                """, """
                1 quotient 13 / 6 = 2,17
                """);
    }
}
