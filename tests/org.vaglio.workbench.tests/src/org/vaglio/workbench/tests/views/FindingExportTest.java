// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Severity;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.workbench.views.findings.FindingExport;

/** Findings as other programs get them. */
class FindingExportTest {

    private static FindingRow row(String subject, String message) {
        return new FindingRow(new ElementRef("file:/piano.mappa", "Plan:T", 0, 9), 7, 90, 4, "mean-mismatch", "A mean is wrong", Severity.ERROR, subject,
                "2,66", "2,17", message, List.of(), List.of(), null, null);
    }

    @Test
    void spreadsheetsGetCellsWithQuotesWhereTheyAreNeeded() {
        String csv = FindingExport.csv(List.of(row("Gare; concorsi", "2,66 is \"wrong\"")), uri -> "mappe/piano.mappa");
        assertEquals("E;mean-mismatch;\"Gare; concorsi\";2,66;2,17;\"2,66 is \"\"wrong\"\"\";mappe/piano.mappa;7;", csv.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void noCellBecomesAFormula() {
        String csv = FindingExport.csv(List.of(row("=HYPERLINK(1)", "-1 is no score")), uri -> "-mappe/piano.mappa");
        assertEquals("E;mean-mismatch;'=HYPERLINK(1);2,66;2,17;'-1 is no score;'-mappe/piano.mappa;7;", csv.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void peopleGetALineEach() {
        assertEquals("E\tGare\t2,66 is wrong\tmean-mismatch\t7" + System.lineSeparator(), FindingExport.text(List.of(row("Gare", "2,66 is wrong"))));
    }
}
