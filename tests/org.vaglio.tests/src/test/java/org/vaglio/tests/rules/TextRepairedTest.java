// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class TextRepairedTest {

    @Test
    void everyRepairIsNoted() {
        assertFindings("""
                riparato "AFFIDAMENTI DI RETTI" in "AFFIDAMENTI DIRETTI" fonte D pagina 9 riga 3
                documento D "ptpct.pdf"
                riparato "uffi ci" in "uffici"
                """, """
                1 I text-repaired "AFFIDAMENTI DI RETTI" was read as "AFFIDAMENTI DIRETTI": compare in the document, page 9, line 3
                3 I text-repaired "uffi ci" was read as "uffici": compare in the document
                """);
    }

    @Test
    void bothTextsAreKept() {
        Finding finding = only("text-repaired", "riparato \"uffi ci\" in \"uffici\"");
        assertEquals(List.of("uffi ci", "uffici", "«uffi ci» è stato letto come «uffici»: confrontare nel documento"),
                List.of(finding.stated(), finding.expected(), finding.message().italian()));
    }

    @Test
    void rawTextBesideAnElementIsNoRepairOfItsOwn() {
        assertFindings("documento D \"ptpct.pdf\" ruolo R \"Dirigente\" fonte D pagina 1 testo \"Diri gente\"", "");
    }

    @Test
    void repairsCanBeAccepted() {
        assertFindings("riparato \"uffi ci\" in \"uffici\" accetta text-repaired \"riletto\"",
                "1 accepted text-repaired \"uffi ci\" was read as \"uffici\": compare in the document");
    }
}
