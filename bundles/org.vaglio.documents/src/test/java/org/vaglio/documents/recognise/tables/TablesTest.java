// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.tables;

import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void columnsInAnyOrder() {
        assertReads("""
                Catalogo dei rischi
                Ufficio\tN.\tProcesso\tEvento rischioso\tArea di rischio\tMisura specifica\tTempi
                Tributi\t1\tRimborsi\tRimborso non dovuto\tE) Entrate\tDoppia firma\t30/06/2022
                Sport\t2\tUso palestre\tPreferenze nei turni\tC) Concessioni\tCalendario pubblico\tcontinuo
                """, """
                1 title Catalogo dei rischi
                2-4 table Catalogo dei rischi: UNIT Ufficio | NUMBER N. | PROCESS Processo | EVENT Evento rischioso | AREA Area di rischio | MEASURE Misura specifica | DEADLINE Tempi
                  3 Tributi | 1 | Rimborsi | Rimborso non dovuto | E) Entrate | Doppia firma | 30/06/2022
                  4 Sport | 2 | Uso palestre | Preferenze nei turni | C) Concessioni | Calendario pubblico | continuo
                """);
    }

    @Test
    void rowBrokenByAPageIsJoined() {
        assertReads("""
                N.\tProcesso\tUfficio\tArea di rischio
                1\tRilascio di\tUfficio\tC)

                \tcertificati\tAnagrafe\tProvvedimenti
                2\tTurni\tVigili\tPersonale
                """, """
                1-5 table -: NUMBER N. | PROCESS Processo | UNIT Ufficio | AREA Area di rischio
                  2+4 1 | Rilascio di certificati | Ufficio Anagrafe | C) Provvedimenti
                  5 2 | Turni | Vigili | Personale
                """);
    }

    @Test
    void repeatedHeaderIsDropped() {
        assertReads("""
                N.\tProcesso\tUfficio
                1\tRilascio certificati\tAnagrafe
                N.\tProcesso\tUfficio
                2\tTurni\tVigili
                """, """
                1-4 table -: NUMBER N. | PROCESS Processo | UNIT Ufficio
                  2 1 | Rilascio certificati | Anagrafe
                  4 2 | Turni | Vigili
                """);
    }

    @Test
    void dashesAreNoRow() {
        assertReads("""
                N.\tProcesso\tUfficio
                --\t-----\t----
                1\tRilascio certificati\tAnagrafe
                """, """
                1-3 table -: NUMBER N. | PROCESS Processo | UNIT Ufficio
                  3 1 | Rilascio certificati | Anagrafe
                """);
    }

    @Test
    void sectionBetweenRows() {
        assertReads("""
                N.\tProcesso\tUfficio
                1\tRilascio certificati\tAnagrafe
                Area di rischio: Personale
                2\tTurni\tVigili
                """, """
                1-4 table -: NUMBER N. | PROCESS Processo | UNIT Ufficio
                  2 1 | Rilascio certificati | Anagrafe
                  3 Area di rischio: Personale |  |
                  4 2 | Turni | Vigili
                """);
    }

    @Test
    void kindIsToldByTheCells() {
        assertReads("""
                Tipo\tProcesso\tUfficio
                Processo primario\tRilascio certificati\tAnagrafe
                Processo di supporto\tProtocollo\tSegreteria
                """, """
                1-3 table -: KIND Tipo | PROCESS Processo | UNIT Ufficio
                  2 Processo primario | Rilascio certificati | Anagrafe
                  3 Processo di supporto | Protocollo | Segreteria
                """);
    }

    @Test
    void criteriaAndTheirMeans() {
        assertReads(tables("""
                Processo | Probabilità | < | < | Impatto | < | Rischio
                ^ Processo | Discrezionalità | Controlli | Media | Impatto economico | Media | ^ Rischio
                Turni | 2 | 3 | 2,5 | 1 | 1 | 2,5
                Uso palestre | 5 | 4 | 4,5 | 5 | 5 | 22,5
                """), """
                1-4 table -: PROCESS Processo | CRITERION P Discrezionalità | CRITERION P Controlli | PROBABILITY P Media | CRITERION I Impatto economico | IMPACT I Media | RISK Rischio
                  3 Turni | 2 | 3 | 2,5 | 1 | 1 | 2,5
                  4 Uso palestre | 5 | 4 | 4,5 | 5 | 5 | 22,5
                """);
    }

    @Test
    void genericCriteriaTakeTheSideOfTheirGroup() {
        assertReads(tables("""
                N. | Processo | Probabilità | < | < | Impatto | < | <
                ^ N. | ^ Processo | P1 | P2 | P3 | I1 | I2 | I3
                1 | Turni | 2 | 3 | 2 | 1 | 1 | 4
                """), """
                1-3 table -: NUMBER N. | PROCESS Processo | CRITERION P P1 | CRITERION P P2 | CRITERION P P3 | CRITERION I I1 | CRITERION I I2 | CRITERION I I3
                  3 1 | Turni | 2 | 3 | 2 | 1 | 1 | 4
                """);
    }

    @Test
    void judgementsInWords() {
        assertReads(tables("""
                Processo | Livello di interesse esterno | Discrezionalità | Livello di rischio | Motivazione
                Turni | basso | medio | medio | Pochi addetti
                Uso palestre | alto | alto | alto | Molte richieste
                """), """
                1-3 table -: PROCESS Processo | LEVEL Livello di interesse esterno | CRITERION Discrezionalità | LEVEL Livello di rischio | REASON Motivazione
                  2 Turni | basso | medio | medio | Pochi addetti
                  3 Uso palestre | alto | alto | alto | Molte richieste
                """);
    }

    @Test
    void levelOfAnIndexIsItsValue() {
        assertReads("""
                Processo\tLivello di probabilità\tGiudizio di impatto\tLivello di rischio
                Turni\t3\t2\t6
                Uso palestre\t4\t4\t16
                """, """
                1-3 table -: PROCESS Processo | PROBABILITY P Livello di probabilità | IMPACT I Giudizio di impatto | RISK Livello di rischio
                  2 Turni | 3 | 2 | 6
                  3 Uso palestre | 4 | 4 | 16
                """);
    }

    @Test
    void indicatorsInWordsAreCriteria() {
        assertReads(tables("""
                Processo | Livello di interesse esterno | Manifestazione di eventi corruttivi in passato | Opacità del processo decisionale | Grado di attuazione delle misure | Giudizio sintetico
                Turni | basso | basso | alto | alto | medio
                Uso palestre | alto | basso | alto | medio | alto
                """), """
                1-3 table -: PROCESS Processo | CRITERION Livello di interesse esterno | CRITERION Manifestazione di eventi corruttivi in passato | CRITERION Opacità del processo decisionale | CRITERION Grado di attuazione delle misure | LEVEL Giudizio sintetico
                  2 Turni | basso | basso | alto | alto | medio
                  3 Uso palestre | alto | basso | alto | medio | alto
                """);
    }

    @Test
    void singleLevelIsThatOfTheRisk() {
        assertReads("""
                Processo\tLivello di attenzione
                Turni\talto
                Uso palestre\tbasso
                """, """
                1-3 table -: PROCESS Processo | LEVEL Livello di attenzione
                  2 Turni | alto
                  3 Uso palestre | basso
                """);
    }

    @Test
    void controlsBehindTheImpactAreAFactor() {
        assertReads("""
                Processo\tProbabilità\tImpatto\tControlli\tRischio
                Turni\t3\t2\t0,5\t3
                Uso palestre\t4\t4\t1\t16
                """, """
                1-3 table -: PROCESS Processo | PROBABILITY P Probabilità | IMPACT I Impatto | COEFFICIENT Controlli | RISK Rischio
                  2 Turni | 3 | 2 | 0,5 | 3
                  3 Uso palestre | 4 | 4 | 1 | 16
                """);
    }

    @Test
    void controlsAmongTheCriteriaAreOne() {
        assertReads("""
                Processo\tDiscrezionalità\tControlli\tMedia probabilità\tImpatto
                Turni\t3\t2\t2,5\t3
                """, """
                1-2 table -: PROCESS Processo | CRITERION P Discrezionalità | CRITERION P Controlli | PROBABILITY P Media probabilità | IMPACT I Impatto
                  2 Turni | 3 | 2 | 2,5 | 3
                """);
    }

    @Test
    void rankingHasPlaces() {
        assertReads("""
                Posizione\tScheda\tProcesso\tValore del rischio
                1\t4\tTurni\t8,75
                2\t9\tUso palestre\t7,29
                """, """
                1-3 table -: PLACE Posizione | SHEET Scheda | PROCESS Processo | RISK Valore del rischio
                  2 1 | 4 | Turni | 8,75
                  3 2 | 9 | Uso palestre | 7,29
                """);
    }

    @Test
    void riskInWordsIsALevelAndASentenceAnEvent() {
        assertReads("""
                Processo\tRischio
                Turni\tFavorire un collega
                Uso palestre\tScambio di favori
                """, """
                1-3 table -: PROCESS Processo | EVENT Rischio
                  2 Turni | Favorire un collega
                  3 Uso palestre | Scambio di favori
                """);
    }

    @Test
    void measuresAndWhoTakesThem() {
        assertReads("""
                Misura\tTipologia di misura\tResponsabile\tTermine\tIndicatore\tValore atteso\tStato di attuazione
                Rotazione\tOrganizzativa\tCapo turno\t31/12/2022\tTurni scambiati\t100%\tIn corso
                Formazione\tFormativa\tDirettore\tannuale\tOre svolte\t20\tDa avviare
                """, """
                1-3 table -: MEASURE Misura | MEASURE_KIND Tipologia di misura | MEASURE_RESPONSIBLE Responsabile | DEADLINE Termine | INDICATOR Indicatore | TARGET Valore atteso | STATE Stato di attuazione
                  2 Rotazione | Organizzativa | Capo turno | 31/12/2022 | Turni scambiati | 100% | In corso
                  3 Formazione | Formativa | Direttore | annuale | Ore svolte | 20 | Da avviare
                """);
    }

    @Test
    void mergedCellsRepeatTheirText() {
        assertReads(tables("""
                Processo | Evento rischioso | Misura
                Turni | Favori | Rotazione
                ^ Turni | Ritardi | Doppia firma
                Uso palestre | Scambi | Calendario
                """), """
                1-4 table -: PROCESS Processo | EVENT Evento rischioso | MEASURE Misura
                  2 Turni | Favori | Rotazione
                  3 ^Turni | Ritardi | Doppia firma
                  4 Uso palestre | Scambi | Calendario
                """);
    }

    @Test
    void tableGoesOnOnTheNextPage() {
        assertReads(tables("""
                N. | Processo | Ufficio
                1 | Turni | Vigili
                == 2
                N. | Processo | Ufficio
                2 | Uso palestre | Sport
                """), """
                1-2 table -: NUMBER N. | PROCESS Processo | UNIT Ufficio
                  2 1 | Turni | Vigili
                  2:2 2 | Uso palestre | Sport
                """);
    }

    @Test
    void otherTableOnTheNextPageIsAnother() {
        assertReads(tables("""
                N. | Processo | Ufficio
                1 | Turni | Vigili
                == 2
                Misura | Responsabile | Tempi
                Rotazione | Capo turno | annuale
                """), """
                1-2 table -: NUMBER N. | PROCESS Processo | UNIT Ufficio
                  2 1 | Turni | Vigili
                2:1-2 table -: MEASURE Misura | MEASURE_RESPONSIBLE Responsabile | DEADLINE Tempi
                  2:2 Rotazione | Capo turno | annuale
                """);
    }

    @Test
    void rowWithoutProcessGoesOnUnlessItBeginsAnEvent() {
        assertReads("""
                Processo\tEvento rischioso\tUfficio
                Turni\tFavori tra\tVigili
                \tcolleghi\t
                \tRitardi voluti\t
                """, """
                1-4 table -: PROCESS Processo | EVENT Evento rischioso | UNIT Ufficio
                  2+3 Turni | Favori tra colleghi | Vigili
                  4  | Ritardi voluti |
                """);
    }

    @Test
    void tableOfSomethingElse() {
        assertReads("""
                Anno\tImporto	Note
                2019\t14\tnessuna
                2020\t15\tnessuna
                """, """
                1-3 skipped tabella
                """);
    }

    @Test
    void columnsOfText() {
        assertReads("""
                Fornitore\tTelefono
                Gazebo e tende\t0331 223344
                Articolo 5\tDecreto 33/2013
                """, """
                1-3 skipped tabella
                """);
    }
}
