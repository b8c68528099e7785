// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingsTest {

    @Test
    void oneIndexInManyWords() {
        assertReads("""
                1. Valutazione della probabilità
                INDICI DI VALUTAZIONE DELL'IMPATTO
                Probabilità
                Sezione II Stima dell'impatto
                Indicatori di probabilità (P)
                Impatto (I)
                """, """
                1 section P
                1 paragraph -
                2 section I
                3 section P
                4 section I
                5 section P
                6 section I
                """);
    }

    @Test
    void bothIndicesSideBySide() {
        assertReads("""
                Indici di valutazione della probabilità\tIndici di valutazione dell'impatto
                """, """
                1 section P I
                """);
    }

    @Test
    void impactMayStandAtTheLeft() {
        assertReads("""
                Valutazione dell'impatto\tValutazione della probabilità
                """, """
                1 section I P
                """);
    }

    @Test
    void headersOfScoresBesideAreLeftAlone() {
        assertReads("""
                Criteri di probabilità\tPunteggio\tCriteri di impatto\tPunteggio
                """, """
                1 section P I
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "La probabilità dell'evento è stata stimata dal gruppo di lavoro.",
        "In questo capitolo si tratta della probabilità e dell'impatto",
        "L'impatto sulla stampa locale è modesto, secondo l'ufficio.",
        "Calcolo della spesa per la formazione"})
    void lookAlikes(String line) {
        assertSilent(line);
    }

    @Test
    void scoresOrThreeIndicesBesideAreNoSection() {
        assertReads("""
                Probabilità\tPunteggio\t3
                Impatto\tProbabilità\tImpatto
                Probabilità di accoglimento delle istanze\tAnno 2019
                """, """
                1-3 skipped tabella
                """);
    }
}
