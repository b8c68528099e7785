// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;

class AllowedValuesTest {

    @Test
    void scoresThatEachCriterionAllows() {
        assertReads("""
                Criterio\tValori
                Discrezionalità\t1 - 2 - 3 - 4 - 5
                Rilevanza esterna\t2 - 5
                Impatto economico\t1 - 5
                """, """
                2 section P
                2 criterion 0, Discrezionalità, -
                2 answer 1, -
                2 answer 2, -
                2 answer 3, -
                2 answer 4, -
                2 answer 5, -
                3 criterion 0, Rilevanza esterna, -
                3 answer 2, -
                3 answer 5, -
                4 section I
                4 criterion 0, Impatto economico, -
                4 answer 1, -
                4 answer 5, -
                """);
    }

    @Test
    void listsOfNumbersThatDoNotRiseAreNoScale() {
        assertReads("""
                Telefono\t5 - 2 - 9
                Fax\t7 - 1
                Protocollo\t9 - 3
                """, """
                1-3 skipped tabella
                """);
    }
}
