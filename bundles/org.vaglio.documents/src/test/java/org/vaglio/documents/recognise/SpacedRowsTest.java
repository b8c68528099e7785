// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;

class SpacedRowsTest {

    @Test
    void figuresAtTheEndsOfLinesAreColumns() {
        assertReads("""
                Attività Prob. Grav. Rischio
                Concessione di spazi 4 3 12
                Sgravi e rimborsi 4 4 16
                Espurgo dei canali 5 3 15
                """, """
                1-4 table -: PROCESS Attività | PROBABILITY P Prob. | IMPACT Grav. | RISK Rischio
                  2 Concessione di spazi | 4 | 3 | 12
                  3 Sgravi e rimborsi | 4 | 4 | 16
                  4 Espurgo dei canali | 5 | 3 | 15
                """);
    }

    @Test
    void twoLinesAreNoTable() {
        assertSilent("""
                Attività Prob. Grav. Rischio
                Concessione di spazi 4 3 12
                Sgravi e rimborsi 4 4 16
                """);
    }

    @Test
    void figuresWithoutAHeaderAreNoTable() {
        assertSilent("""
                gli uffici hanno sede in via dei Tigli al numero civico che segue e nelle vie vicine
                via dei Tigli 4 3 12
                via dei Pini 4 4 16
                via dei Faggi 5 3 15
                """);
    }
}
