// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;

class PassageSkippedTest {

    @Test
    void everySkippedPassageIsNoted() {
        assertFindings("""
                saltato "organigramma" fonte D pagina 6
                documento D "ptpct.pdf"
                saltato "modulo vuoto"
                """, """
                1 I passage-skipped a passage was skipped (organigramma): if the map lacks anything, look for it in the document, page 6
                3 I passage-skipped a passage was skipped (modulo vuoto): if the map lacks anything, look for it in the document
                """);
    }

    @Test
    void messagesAreInItalianToo() {
        assertEquals("un passo è stato saltato (organigramma): se alla mappa manca qualcosa, cercarlo nel documento",
                only("passage-skipped", "saltato \"organigramma\"").message().italian());
    }

    @Test
    void skippedPassagesCanBeAcceptedOrIgnored() {
        assertFindings("saltato \"organigramma\" accetta passage-skipped \"visto\"",
                "1 accepted passage-skipped a passage was skipped (organigramma): if the map lacks anything, look for it in the document");
        assertFindings("saltato \"organigramma\" gravità passage-skipped ignora", "");
    }
}
