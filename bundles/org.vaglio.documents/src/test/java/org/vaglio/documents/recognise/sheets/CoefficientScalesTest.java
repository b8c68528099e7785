// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;

class CoefficientScalesTest {

    @Test
    void valuesBelowAHeader() {
        assertReads("""
                Controllo\tCoefficiente
                Assente\t1
                Parziale\t0,7
                Efficace\t0,3
                """, """
                1-4 coefficient 1 Assente, 0,7 Parziale, 0,3 Efficace
                """);
    }

    @Test
    void valuesMayStandFirst() {
        assertReads("""
                Fattore di riduzione\tControlli
                0,5\tControllo annuale
                0\tControllo continuo
                """, """
                1-3 coefficient 0,5 Controllo annuale, 0 Controllo continuo
                """);
    }

    @Test
    void lookAlikes() {
        assertReads("""
                Coefficiente\tControlli
                basso\tassente
                alto\tefficace
                """, """
                1-3 skipped tabella
                """);
    }

    @Test
    void withoutTheWordTheyAreATable() {
        assertReads("""
                Spesa\tMilioni
                Cancelleria\t0,3
                Energia\t0,7
                """, """
                1-3 skipped tabella
                """);
    }

    @Test
    void oneValueIsNoScale() {
        assertReads("""
                Controllo\tCoefficiente
                Assente\t1
                """, """
                1-2 skipped tabella
                """);
    }
}
