// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vaglio.documents.Reads;
import org.vaglio.documents.content.Span;

class TotalsTest {

    @Test
    void everyColumnOfNumbersIsSummed() {
        assertTotals("""
                Settore | Corsi | Ore
                Tecnico | 3 | 12,5
                Tributi | 2 | 7
                Totale  | 5 | 19
                """, """
                sum "Totale: Corsi" 3 + 2 = 5
                sum "Totale: Ore" 12,5 + 7 = 19
                """);
    }

    @Test
    void totalsOfGroupsSumTheRowsSinceTheLast() {
        assertTotals("""
                Settore | Corsi
                Tecnico | 3
                Tributi | 2
                Totale  | 5
                Sport   | 1
                Neve    | 4
                Totale  | 6
                """, """
                sum "Totale: Corsi" 3 + 2 = 5
                sum "Totale: Corsi" 1 + 4 = 6
                """);
    }

    @Test
    void thousandsSharesAndEmptyCells() {
        assertTotals("""
                Socio | Quote | Parte
                Ente A | 1.200 | 60%
                Ente B | 800 | 40%
                Ente C | - |
                TOTALE COMPLESSIVO | 2.000 | 100%
                """, """
                sum "Totale: Quote" 1200 + 800 = 2000
                sum "Totale: Parte" 60 + 40 = 100
                """);
    }

    @Test
    void columnsOfWordsDatesAndSingleNumbersAreNotSummed() {
        assertTotals("""
                Settore | Data | Corsi | Note
                Tecnico | 4/3/2015 | 3 | nessuna
                Tributi | 7/5/2015 |   | nessuna
                Totale  | 9 | 3 | 2
                """, "");
    }

    @Test
    void rowThatOnlyBeginsLikeATotalIsNone() {
        assertTotals("""
                Settore | Corsi
                Tecnico | 3
                Tributi | 2
                Totalmente esterno | 5
                """, "");
    }

    private static void assertTotals(String table, String expected) {
        List<List<String>> rows = table.lines().map(l -> List.of(l.split("\\s*\\|\\s*", -1))).toList();
        List<Span> spans = IntStream.range(1, rows.size()).mapToObj(i -> new Span(0, i, i, "")).toList();
        assertEquals(expected.strip(), Totals.of(rows.subList(1, rows.size()), spans, rows.get(0)).stream().map(Reads::arithmetic)
                .collect(Collectors.joining("\n")));
    }
}
