// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "31/12/2022 | 2022-12-31", "entro il 30 giugno 2023 | 2023-06-30", "Entro 1° marzo 2024 | 2024-03-01", "1-7-2022 | 2022-07-01",
            "5.4.2021 | 2021-04-05", "29/02/2024 | 2024-02-29"})
    void days(String text, LocalDate day) {
        assertEquals(Optional.of(day), Timing.day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29/02/2023", "31/13/2022", "0/1/2022", "4 brumaio 2022", "2022", "dicembre 2022", "n. 1.134", "31/12/22", "delibera del 4/3/2015",
        "4/3/2015 e seguenti", "31/12/1999"})
    void otherTextsAreNoDays(String text) {
        assertEquals(Optional.empty(), Timing.day(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Verifiche annuali | annuale", "monitoraggio Semestrale | semestrale", "quadrimestralmente | quadrimestrale", "controllo trimestrale, poi annuale | trimestrale",
            "ogni giorno: verifica quotidiana | quotidiana", "relazioni giornaliere | giornaliera", "mensile | mensile"})
    void frequencies(String text, String frequency) {
        assertEquals(frequency, Timing.frequency(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "continuo", "entro l'anno", "un anno", "ogni tre mesi", "manuale", "trimestre"})
    void otherTextsNameNoFrequency(String text) {
        assertNull(Timing.frequency(text));
    }
}
