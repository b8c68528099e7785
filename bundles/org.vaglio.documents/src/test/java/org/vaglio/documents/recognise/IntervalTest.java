// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.documents.Reads;

class IntervalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0/8 | [0;8]", "valore tra 9/15 | [9;15]", "da 4 a 7 | [4;7]", "Da 4 a 7. | [4;7]", "(1-4) | [1;4]", "0,1 – 3 | [0,1;3]",
            "tra 1 e 5 | [1;5]", "compreso tra 1 e 5 | [1;5]", "dal 3 al 6 | [3;6]", "5 ÷ 10 | [5;10]", "3 < R <= 6 | (3;6]", "3 ≤ R < 6 | [3;6)",
            "da 3 a meno di 6 | [3;6)", "da 3 a 6 escluso | [3;6)", "da 3 a 6 compreso | [3;6]", "oltre 5 fino a 10 | (5;10]",
            "oltre 5 e fino a 10 | (5;10]", "superiore a 20 (max 25) | (20;25]", "> 20 | (20;)", "R > 20 | (20;)", "oltre 20 | (20;)", "≥ 8 | [8;)",
            "R >= 8 | [8;)", "almeno 8 | [8;)", "da 8 in su | [8;)", "pari o superiore a 8 | [8;)", "fino a 8 | (;8]", "≤ 8 | (;8]", "< 8 | (;8)",
            "inferiore a 8 | (;8)", "meno di 8,5 | (;8,5)", "0 | [0;0]", "pari a 3 | [3;3]", "= 3 | [3;3]"})
    void boundsAsPlansPrintThem(String text, String interval) {
        assertEquals(Optional.of(interval), Interval.parse(text).map(Reads::interval));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "medio", "4/3/2015", "77%", "€. 40.000,00", "n. 1.134", "1.134.000", "da 4 a sette", "dalle 9 alle 12", "5 giorni",
        "entro 5", "0331 223344", "oltre", "3 x 4", "8 o più volte"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Interval.parse(text));
    }
}
