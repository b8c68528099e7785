// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;

class TransposedTablesTest {

    @Test
    void processesInColumns() {
        assertReads("""
                Indici\tGare\tNulla osta\tIncarichi
                P1 discrezionalità\t5\t2\t3
                P2 rilevanza esterna\t5\t5\t2
                Media P\t5,00\t3,50\t2,50
                """, """
                1-4 table -: PROCESS Indici | CRITERION P P1 discrezionalità | CRITERION P P2 rilevanza esterna | PROBABILITY P Media P
                  1-4 Gare | 5 | 5 | 5,00
                  1-4 Nulla osta | 2 | 5 | 3,50
                  1-4 Incarichi | 3 | 2 | 2,50
                """);
    }

    @Test
    void tableWithoutCriteriaInItsRowsIsNone() {
        assertReads("""
                Mese\tGare\tNulla osta\tIncarichi
                Gennaio\t5\t2\t3
                Febbraio\t5\t5\t2
                Marzo\t4\t3\t2
                """, """
                1-4 skipped tabella
                """);
    }
}
