// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gestione degli incarichi | GestioneIncarichi",
            "USO DELLE PALESTRE COMUNALI APERTE | UsoPalestreComunali",
            "Turni | Turni",
            "URP | URP",
            "Sportello URP | SportelloURP",
            "l'attività d'ufficio | AttivitàUfficio",
            "di | Di",
            "2 turni | N2Turni",
            "Εργασία | N",
            "—  | N",
            "precipitevolissimevolmente grande | PrecipitevolissimevolmenGrande"})
    void mainWordsWithACapitalEach(String title, String name) {
        assertEquals(name, Words.camel(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "2,5", "2.66", "(4)", " 12 ", "2021", "3,333333"})
    void figures(String text) {
        assertTrue(Words.isFigure(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "4/3/2015", "77%", "€. 40.000,00", "1.134.000", "3 4", "3,", ",5", "12345", "tre", "3a", "()", "2,1234567"})
    void otherTextsAreNoFigures(String text) {
        assertFalse(Words.isFigure(text));
    }
}
