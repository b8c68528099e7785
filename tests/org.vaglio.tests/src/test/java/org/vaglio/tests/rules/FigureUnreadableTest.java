// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class FigureUnreadableTest {

    @Test
    void proposalsAreNamed() {
        assertFindings("""
                illeggibile "1/7=3" proposte "17/6" fonte D pagina 22 riga 30
                documento D "ptpct.pdf"
                illeggibile "1/7=3" proposte "17/6", "11/7"
                """, """
                1 W figure-unreadable "1/7=3" cannot be read: perhaps 17/6; check in the document, page 22, line 30
                3 W figure-unreadable "1/7=3" cannot be read: perhaps 17/6 or 11/7; check in the document
                """);
    }

    @Test
    void withoutProposalsTheDocumentIsToBeSearched() {
        assertFindings("illeggibile \"§§\"",
                "1 W figure-unreadable \"§§\" cannot be read and nothing can be proposed: look for the figure in the document");
    }

    @Test
    void messagesAreInItalianToo() {
        Finding finding = only("figure-unreadable", "illeggibile \"1/7=3\" proposte \"17/6\", \"11/7\"");
        assertEquals(List.of("1/7=3", "«1/7=3» non si legge: forse 17/6 o 11/7; verificare nel documento"),
                List.of(finding.stated(), finding.message().italian()));
    }

    @Test
    void sheetAcceptsItsOwnFigureOnly() {
        assertFindings("""
                scheda "1" {
                  probabilità = 17/6 = 2,83
                  illeggibile "3,§"
                  accetta figure-unreadable "illeggibile anche a stampa"
                }
                illeggibile "§"
                """, """
                1 I scores-not-stated sheet 1 gives sums only: the scores cannot be checked
                3 accepted figure-unreadable "3,§" cannot be read and nothing can be proposed: look for the figure in the document
                6 W figure-unreadable "§" cannot be read and nothing can be proposed: look for the figure in the document
                """);
    }

    /** The rest of the sheet is judged as if the line were not there. */
    @Test
    void otherLinesOfTheSheetAreJudgedAsEver() {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 illeggibile \"x\" }", """
                1 W figure-unreadable "x" cannot be read and nothing can be proposed: look for the figure in the document
                1 E mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…
                """);
    }
}
