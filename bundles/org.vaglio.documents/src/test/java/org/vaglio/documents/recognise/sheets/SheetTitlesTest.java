// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTitlesTest {

    @Test
    void lineAboveTheFirstCriterionIsTheTitle() {
        assertReads("""
                Noleggio dei gazebo
                Criterio 1: discrezionalità
                """, """
                1 sheet about Noleggio dei gazebo
                2 criterion 1, discrezionalità, -
                """);
    }

    @Test
    void lineAboveTheFirstSectionIsTheTitle() {
        assertReads("""
                P12 - Rilascio tesserini

                Valutazione della probabilità
                """, """
                1 sheet P12, Rilascio tesserini
                3 section P
                """);
    }

    @Test
    void captionIsNoTitle() {
        assertReads("""
                Processo n. 4 - Noleggio dei gazebo
                Tavola 1 - Valutazione del rischio
                Valutazione della probabilità
                Processo n. 5 - Turni
                Tabella di analisi
                Criterio 1: discrezionalità
                """, """
                1 process 4, Noleggio dei gazebo
                3 section P
                4 process 5, Turni
                6 criterion 1, discrezionalità, -
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Si descrive ora il metodo seguito.",
        "Noleggio dei gazebo",
        "I criteri sono i seguenti:"})
    void lookAlikes(String line) {
        assertSilent(line);
    }

    @Test
    void lineAboveAnotherCriterionIsProse() {
        assertReads("""
                Noleggio dei gazebo
                Criterio 2: rilevanza esterna
                """, """
                2 criterion 2, rilevanza esterna, -
                """);
    }
}
