// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantTest {

    @Test
    void secondSpellingIsFound() {
        assertFindings("""
                processo p "Affidamento di incarichi professionali"
                processo q "Affidamento di incarichi profesionali"
                """, """
                2 I name-variant "Affidamento di incarichi profesionali" looks like another spelling of \
                "Affidamento di incarichi professionali"
                """);
    }

    @Test
    void areasOfficesMacroprocessesAndFunctionsAreRead() {
        assertFindings("""
                area A "Contratti pubblici"
                area B "Contratti publici"
                ente "Comune" {
                  ufficio U "Ragioneria"
                  ufficio V "RAGIONERIA"
                }
                macroprocesso m "Attività di vigilanza"
                macroprocesso n "Attivita' di vigilanza"
                funzione F "Pianificazione"
                funzione G "Pianificazone"
                """, """
                2 I name-variant "Contratti publici" looks like another spelling of "Contratti pubblici"
                5 I name-variant "RAGIONERIA" looks like another spelling of "Ragioneria"
                8 I name-variant "Attivita' di vigilanza" looks like another spelling of "Attività di vigilanza"
                10 I name-variant "Pianificazone" looks like another spelling of "Pianificazione"
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "Affidamento con gara, Affidamento senza gara",
        "Affidamento diretto, Affidamento indiretto",
        "Affidamento di lavori, Affidamento di servizi",
        "Acquisti sopra soglia, Acquisti sotto soglia",
        "Controlli interni, Controlli esterni",
        "Attività di primo grado, Attività di secondo grado",
        "Settore I, Settore II",
        "Settore 1, Settore 2",
        "Concorsi, Concorsi interni",
        "Mobilità in entrata, Mobilità in uscita",
        "Manutenzione ordinaria, Manutenzione straordinaria",
        "Nomina, Nomina"})
    void differentNamesAreSilent(String first, String second) {
        assertFindings("""
                processo p "%s"
                processo q "%s"
                """.formatted(first, second), "");
    }

    @Test
    void elementsOfDifferentKindsAreNotCompared() {
        assertFindings("""
                macroprocesso m "Concorsi pubblici" {
                  processo p "Concorsi publici"
                }
                """, "");
    }

    @Test
    void oneWordMayDifferByTwoLettersAndNotByThree() {
        assertFindings("""
                processo p "Gestione contenzioso"
                processo q "Gestione contenziosi"
                processo r "Gestione contenzio"
                processo s "Gestione conten"
                """, """
                2 I name-variant "Gestione contenziosi" looks like another spelling of "Gestione contenzioso"
                3 I name-variant "Gestione contenzio" looks like another spelling of "Gestione contenzioso"
                """);
    }
}
