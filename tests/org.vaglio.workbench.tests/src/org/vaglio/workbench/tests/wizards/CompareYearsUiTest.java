// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.wizards;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;
import org.vaglio.workbench.tests.ui.ViewTable;

/** Two years of a plan side by side, as somebody compares them. */
@ExtendWith(EmptyLog.class)
class CompareYearsUiTest {

    private static final String BEFORE = """
            piano T "Prova" 2025-2027 usa PNA2013 {
              processo P1 "1" "Concorsi" {
                scheda "1" {
                  probabilità 5 2 1 1 1 3
                  impatto 1 1 0 5
                }
              }
            }
            """;
    private static final String AFTER = BEFORE.replace("2025-2027", "2026-2028").replace("5 2 1 1 1 3", "2 2 1 1 1 3");
    private static final List<String> DIFFERENCES = List.of(
            "Risk changed | sheet | 1 Concorsi |  | 91/24 = 3,7916… | 35/12 = 2,9166…",
            "Changed | plan | Prova | From Year | 2025 | 2026", "Changed | plan | Prova | To Year | 2027 | 2028",
            "Changed | sheet | 1 Concorsi | Discrezionalità | 5 | 2");

    @Test
    void theWizardShowsWhatDiffersAndTheViewFollowsTheText() {
        try (MapEditor before = MapEditor.open("2025.mappa", BEFORE); MapEditor after = MapEditor.open("2026.mappa", AFTER)) {
            Ui.start(() -> Ui.command("org.vaglio.workbench.compareYears"));
            Dialog wizard = Dialog.of("Compare two years");
            wizard.choose("Earlier map", before.file().getFullPath().makeRelative().toString());
            wizard.choose("Later map", after.file().getFullPath().makeRelative().toString());
            Ui.screenshot("wizard-compare-years");
            wizard.press("Finish");
            try (ViewTable table = ViewTable.open("org.vaglio.workbench.views.comparison")) {
                table.shows(DIFFERENCES);
                Ui.screenshot("comparison");
                after.activate();
                after.select("2 2 1 1 1 3");
                after.type("5 2 1 1 1 3");
                table.shows(DIFFERENCES.subList(1, 3));
            }
        }
    }

    @Test
    void aMapIsNotComparedWithItself() {
        try (MapEditor before = MapEditor.open("2025.mappa", BEFORE); MapEditor after = MapEditor.open("2026.mappa", AFTER)) {
            Ui.start(() -> Ui.command("org.vaglio.workbench.compareYears"));
            Dialog wizard = Dialog.of("Compare two years");
            wizard.choose("Earlier map", after.file().getFullPath().makeRelative().toString());
            wizard.choose("Later map", after.file().getFullPath().makeRelative().toString());
            Ui.until("the reason", () -> wizard.says("Choose two different maps.") && !wizard.canPress("Finish"));
            wizard.press("Cancel");
        }
    }
}
