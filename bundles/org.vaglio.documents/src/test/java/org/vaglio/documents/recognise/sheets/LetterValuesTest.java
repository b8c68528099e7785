// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;

class LetterValuesTest {

    @Test
    void resultUnderTheLettersOfItsIndices() {
        assertReads("""
                Scheda n. 4 - Permessi
                Discrezionalità\t4
                P = 2,50 I = 2,25 R = 5,63 rischio medio
                """, """
                1 sheet 4, Permessi
                2 criterion 1, Discrezionalità, -
                2 score 4
                3 index P -/- = 2,50
                3 index I -/- = 2,25
                3 risk - = 5,63
                3 class rischio medio
                """);
    }

    @Test
    void lettersOutsideASheetAreNoResult() {
        assertSilent("P = 2,50 I = 2,25 R = 5,63");
    }
}
