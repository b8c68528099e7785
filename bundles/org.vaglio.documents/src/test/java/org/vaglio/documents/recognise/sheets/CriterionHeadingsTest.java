// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionHeadingsTest {

    @Test
    void ordinalAndKnownName() {
        assertReads("""
                Criterio 1: discrezionalità
                Criterion 2: rilevanza esterna
                Critero 3 - complessità del processo
                Criterio n. 4: valore economico
                Indicatore 5) frazionabilità
                criterio P6. controlli
                """, """
                1 criterion 1, discrezionalità, -
                2 criterion 2, rilevanza esterna, -
                3 criterion 3, complessità del processo, -
                4 criterion 4, valore economico, -
                5 criterion 5, frazionabilità, -
                6 criterion 6, controlli, -
                """);
    }

    @Test
    void questionBesideTheName() {
        assertReads("""
                Criterio 1: discrezionalità Il processo è discrezionale?
                """, """
                1 criterion 1, discrezionalità, Il processo è discrezionale?
                """);
    }

    @Test
    void questionBehindAnUnknownName() {
        assertReads("""
                Criterio 2: Pressione dei fornitori: quanti sollecitano l'ufficio?
                """, """
                1 criterion 2, Pressione dei fornitori, quanti sollecitano l'ufficio?
                """);
    }

    @Test
    void knownNameAlone() {
        assertReads("""
                Discrezionalità
                b) Rilevanza esterna
                3. Complessità del processo
                Impatto sull'immagine
                Impatto reputazionale Negli ultimi anni sono usciti articoli?
                """, """
                1 criterion 1, Discrezionalità, -
                2 criterion 2, Rilevanza esterna, -
                3 criterion 3, Complessità del processo, -
                3 paragraph -
                4 criterion 4, Impatto sull'immagine, -
                5 criterion 3, Impatto reputazionale, Negli ultimi anni sono usciti articoli?
                """);
    }

    @Test
    void scoreBesideTheName() {
        assertReads("""
                Criterio 1: discrezionalità = 4
                Criterio 2: rilevanza esterna\t5
                """, """
                1 criterion 1, discrezionalità, -
                1 score 4
                2 criterion 2, rilevanza esterna, -
                2 score 5
                """);
    }

    @Test
    void twoCriteriaSideBySide() {
        assertReads("""
                Probabilità\tImpatto
                Discrezionalità\tImpatto organizzativo
                """, """
                1 section P I
                2 criterion 1, Discrezionalità, -
                2 right criterion 1, Impatto organizzativo, -
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I controlli sono svolti a campione ogni trimestre.",
        "Controlli a campione sulle autocertificazioni",
        "Controlli interni e trasparenza sono materia del regolamento.",
        "Il valore economico della gara supera la soglia.",
        "Criteri di aggiudicazione",
        "La discrezionalità è ampia",
        "discrezionalità nella scelta del contraente",
        "Indice di tempestività dei pagamenti",
        "Indice"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
