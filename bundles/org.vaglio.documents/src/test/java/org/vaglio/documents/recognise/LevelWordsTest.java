// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelWordsTest {

    @Test
    void wordsHaveAnOrder() {
        List<String> ascending = List.of("nullo", "molto basso", "basso", "medio-basso", "medio", "medio/alto", "alto", "molto alto");
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), ascending.stream().map(LevelWords::rank).toList());
    }

    @Test
    void lettersGenderAndCaseDoNotMatter() {
        assertEquals(List.of(0, 1, 2, 4, 6, 7), Stream.of("N", "MB", "B", "M", "A", "MA").map(LevelWords::rank).toList());
        assertEquals(List.of(6, 6, 6, 6, 6), Stream.of("alta", "ALTO", "Rischio alto", "livello alto", "elevata").map(LevelWords::rank).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forse", "altro", "Altopiano", "mediamente", "base", "rischio", "alto e basso", "3", "alta velocità", "AB"})
    void otherWordsAreNoLevels(String text) {
        assertFalse(LevelWords.isLevel(text));
    }

    @ParameterizedTest
    @CsvSource({"molto alta, MoltoAlto", "MA, MoltoAlto", "B, Basso", "Rischio medio, Medio", "medio-bassa, MedioBasso", "critica, Critico", "trascurabile, Trascurabile"})
    void nameIsThatOfTheMasculine(String text, String name) {
        assertEquals(name, LevelWords.name(text));
    }
}
