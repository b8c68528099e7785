// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LayoutTextTest {

    private static void assertMarked(String text, String expected) {
        assertEquals(expected, String.join("\n", LayoutText.marked(text.split("\n", -1))).replaceAll(" *\t *", " | "));
    }

    @Test
    void placesThatAllRowsLeaveBlankPartColumns() {
        assertMarked("""
                N.  Processo            Rischio
                1   Gare                5,63
                2   Nulla osta          4,00
                """.stripTrailing(), "N. | Processo | Rischio\n1 | Gare | 5,63\n2 | Nulla osta | 4,00");
    }

    @Test
    void proseWithAWideGapIsNoTable() {
        String prose = "Il responsabile vigila sul piano\nOgni anno   riferisce alla giunta\ne ne dà notizia sul sito";
        assertMarked(prose, prose);
    }

    @Test
    void twoRowsAreTooFewToTell() {
        String rows = "Processo      Rischio\nGare          5,63";
        assertMarked(rows, rows);
    }
}
