// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;

class TotalTablesTest {

    @Test
    void tableWithARowOfTotals() {
        assertReads("""
                Settore\tCorsi\tOre
                Tecnico\t3\t12
                Tributi\t2\t7
                Totale\t5\t19
                """, """
                1-4 table -: OTHER Settore | OTHER Corsi | OTHER Ore
                  2 Tecnico | 3 | 12
                  3 Tributi | 2 | 7
                  4 Totale | 5 | 19
                """);
    }

    @Test
    void totalInBroadWords() {
        assertReads("""
                Socio\tQuota
                Ente A\t51%
                Ente B\t49%
                TOTALE COMPLESSIVO\t100%
                """, """
                1-4 table -: OTHER Socio | OTHER Quota
                  2 Ente A | 51%
                  3 Ente B | 49%
                  4 TOTALE COMPLESSIVO | 100%
                """);
    }

    @Test
    void twoLinesAreNoTable() {
        assertReads("""
                Corsi\t3
                Totale\t3
                """, """
                1-2 skipped tabella
                """);
    }

    @Test
    void totalInProse() {
        assertReads("""
                Spese\tTotale dei corsi
                Corsi\t3
                Ore\t12
                """, """
                1-3 skipped tabella
                """);
    }
}
