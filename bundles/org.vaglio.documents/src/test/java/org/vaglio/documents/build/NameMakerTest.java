// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMakerTest {

    @Test
    void noTwoNamesAreTheSame() {
        NameMaker names = new NameMaker();
        assertEquals(List.of("UsoPalestre", "UsoPalestre2", "UsoPalestre3", "Turni"),
                Stream.of("Uso palestre", "uso delle palestre", "USO PALESTRE", "Turni").map(names::ofTitle).toList());
    }

    @Test
    void ordinalIsToldFromANumber() {
        NameMaker names = new NameMaker();
        assertEquals(List.of("P7", "P7_2", "P7_3"), Stream.of("7", "7", "7.").map(l -> names.ofLabel("P", l)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7 | P7", "17/18 | P17_18", "1 a) | P1a", "4.2 | P4_2", "A.1 | PA_1", "n° 3 | Pn_3", "è | Pe"})
    void labelsKeepLettersAndDigits(String label, String name) {
        assertEquals(name, new NameMaker().ofLabel("P", label));
    }
}
