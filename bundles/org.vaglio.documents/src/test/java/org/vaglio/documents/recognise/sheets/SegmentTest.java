// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.documents.Reads;

class SegmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "Vincolato\t1               | 0 Vincolato 1",
            "1\tVincolato               | 0  1, 0 Vincolato -",
            "Vincolato = 1              | 0 Vincolato 1",
            "Vincolato: 1               | 0 Vincolato 1",
            "Vincolato (1)              | 0 Vincolato 1",
            "Vincolato [punti 1]        | 0 Vincolato 1",
            "1 - Vincolato              | 0 Vincolato 1",
            "1) Vincolato               | 0 Vincolato 1",
            "Fino al 20%\t1             | 0 Fino al 20% 1",
            "Fino al 20% = 1            | 0 Fino al 20% 1",
            "Criterio 1\tDiscrezionalità| 0 Criterio 1 Discrezionalità -",
            "Vincolato\t1 No            | 0 Vincolato 1 No -",
            "Delibera del 4/3/2015      | 0 Delibera del 4/3/2015 -",
            "Spesa di €. 40.000,00      | 0 Spesa di €. 40.000,00 -",
            "Articolo 5                 | 0 Articolo 5 -"})
    void textsAndTheirFigure(String line, String expected) {
        assertEquals(expected, segments(line, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Vincolato\t1\tNo\t1 | 0 Vincolato 1, 1 No 1",
            "Vincolato\t1 No\t1  | 0 Vincolato 1, 1 No 1",
            "Vincolato\t1\tNo    | 0 Vincolato 1, 1 No -",
            "Vincolato\tNo       | 0 Vincolato -, 1 No -",
            "Vincolato\t1        | 0 Vincolato 1",
            "Vincolato = 1\tNo = 1 | 0 Vincolato 1, 1 No 1"})
    void halvesSideBySide(String line, String expected) {
        assertEquals(expected, segments(line, true));
    }

    private static String segments(String line, boolean sideBySide) {
        return Segment.of(Reads.plain(line).lines().get(0), sideBySide).stream()
                .map(s -> s.column() + " " + s.text() + " " + (s.figure() == null ? "-" : s.figure())).collect(Collectors.joining(", "));
    }
}
