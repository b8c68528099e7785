// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetHeadingsTest {

    @Test
    void labelsOfSheets() {
        assertReads("""
                Scheda n. 1 a) Rilascio tesserini
                Scheda n.4 – Noleggio gazebo
                SCHEDA 12
                Scheda di valutazione n° 3 bis: Patrocini
                Scheda nr. 17/18
                """, """
                1 sheet 1 a), Rilascio tesserini
                2 sheet 4, Noleggio gazebo
                3 sheet 12, -
                4 sheet 3 bis, Patrocini
                5 sheet 17/18, -
                """);
    }

    @Test
    void labelsOfProcesses() {
        assertReads("""
                Processo n. 7 - Custodia dei mezzi
                PROCESSO N. 9- Turni di reperibilità
                Attività 3: Ricerca sponsor
                Procedimento numero 21 – Permessi di sosta
                PROCESSO 4.2 Inventario
                Processo 7 e 8 - Pulizia delle sale
                """, """
                1 process 7, Custodia dei mezzi
                2 process 9, Turni di reperibilità
                3 process 3, Ricerca sponsor
                4 process 21, Permessi di sosta
                5 process 4.2, Inventario
                6 process 7 e 8, Pulizia delle sale
                """);
    }

    @Test
    void titleOfASheet() {
        assertReads("""
                Attività / processo: gestione del parco biciclette
                """, """
                1 sheet about gestione del parco biciclette
                """);
    }

    @Test
    void titleInASecondColumn() {
        assertReads("""
                Processo analizzato\tRilascio delle tessere
                """, """
                1 sheet about Rilascio delle tessere
                """);
    }

    @Test
    void titleOnTheNextLine() {
        assertReads("""
                Processo:

                Gestione del magazzino

                Altro testo.
                """, """
                1-3 sheet about Gestione del magazzino
                """);
    }

    @Test
    void titleBrokenInTwoLinesIsRepaired() {
        assertReads("""
                Attività: gestione delle prenotazioni
                degli impianti sportivi

                Criterio 1: discrezionalità
                """, """
                1-2 sheet about gestione delle prenotazioni degli impianti sportivi
                1-2 repaired gestione delle prenotazioni | degli impianti sportivi -> gestione delle prenotazioni degli impianti sportivi
                4 criterion 1, discrezionalità, -
                """);
    }

    @Test
    void areas() {
        assertReads("""
                Area di rischio: Personale
                AREA : UTENZA
                Area - Patrimonio
                Area di rischio C) Concessioni
                Area: B. Contratti
                """, """
                1 area -, Personale
                2 area -, UTENZA
                3 area -, Patrimonio
                4 area C), Concessioni
                5 area B., Contratti
                """);
    }

    @Test
    void sheetsSideBySide() {
        assertReads("""
                Scheda n. 1\tArea: Personale
                """, """
                1 sheet 1, -
                1 area -, Personale
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Il processo 3 volte ripetuto non ha dato esito.",
        "Il processo 3 volte",
        "Il processo n. 5 è stato soppresso nel corso dell'anno passato per mancanza di personale.",
        "Processo 3 volte ripetuto dagli uffici nel corso dello stesso anno.",
        "Vedi la scheda n. 4 per il dettaglio",
        "Le schede 1, 2 e 3 sono conservate dal protocollo.",
        "Attività 5 = 3",
        "Scheda 4, compilata dal responsabile",
        "Area di rischio",
        "L'area di sosta è chiusa al pubblico."})
    void lookAlikes(String line) {
        assertSilent(line);
    }

    @Test
    void headerOfATableIsNoTitle() {
        assertReads("""
                Processo\tResponsabile\tMisure
                Turni di guardia\tCapo turno\tRotazione
                """, """
                1-2 table -: PROCESS Processo | RESPONSIBLE Responsabile | MEASURE Misure
                  2 Turni di guardia | Capo turno | Rotazione
                """);
    }
}
