// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.ImportWizard;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.MapView;
import org.vaglio.workbench.tests.ui.NoProjects;
import org.vaglio.workbench.tests.ui.Ui;
import org.vaglio.workbench.views.SaveDialog;

/** What somebody does who checks a published plan: import it, look at what does not hold, correct one figure, accept another, hand on the rest. */
@ExtendWith({EmptyLog.class, NoProjects.class})
class ValidatorUiTest {

    private static final int MESSAGE = 0;

    @TempDir
    private Path folder;

    @Test
    void aPublishedPlanIsImportedAndItsMistakesAreDealtWith() throws IOException {
        MapEditor map = importPlan();
        try (MapView findings = MapView.show("org.vaglio.workbench.findings")) {
            Ui.until("the findings", () -> messages(findings), all -> all.equals(List.of(
                    "2,66 is no rendering of 13/6 = 2,1666…", "80 % is no rendering of 9 of 12 = 75 %",
                    "\"Totale: Processi\": 16 is no rendering of 5 + 6 + 4 = 15", "the only sheet does not reach the threshold 8; the nearest is sheet 1, 101/24 = 4,2083… below")));
            correctTheMean(findings, map);
            acceptTheTotal(findings, map);
            Ui.until("what is left", () -> messages(findings), all -> all.contains("80 % is no rendering of 9 of 12 = 75 %")
                    && all.stream().noneMatch(m -> m.startsWith("2,66 is no rendering of 13/6") || m.startsWith("\"Totale: Processi\"")));
            Ui.screenshot("story-validator-left");
            exportFindings(findings, map);
        }
        exportReport();
    }

    private MapEditor importPlan() throws IOException {
        Path document = folder.resolve("piano.txt");
        Files.copy(Path.of(System.getProperty("vaglio.home"), "examples", "documento.txt"), document);
        ImportWizard wizard = ImportWizard.of(document);
        wizard.preview();
        Ui.screenshot("story-validator-preview");
        return wizard.finish("piano.mappa");
    }

    private static void correctTheMean(MapView findings, MapEditor map) {
        choose(findings, "2,66 is no rendering");
        Ui.until("the arithmetic", () -> findings.find(StyledText.class).getText(), t -> t.contains("(5 + 2 + 1 + 1 + 1 + 3) / 6 = 13/6"));
        Ui.until("the passage of the document",
                () -> Ui.find(findings.content(), StyledText.class, t -> t.isVisible() && t.getText().contains("(13 / 6 =)")) != null);
        Ui.screenshot("story-validator-finding");
        follow(findings, "Replace");
        Ui.until("the corrected mean", map::text, t -> t.contains("= 13/6 = 2,17"));
    }

    private static void acceptTheTotal(MapView findings, MapEditor map) {
        choose(findings, "\"Totale: Processi\"");
        follow(findings, "Accept");
        Dialog dialog = Dialog.of("Accept");
        Ui.run(() -> Ui.find(dialog.shell(), Text.class, Text::getEditable).setText("un processo conta due volte"));
        dialog.press("OK");
        Ui.until("the reason in the map", map::text, t -> t.contains("accetta total-mismatch \"un processo conta due volte\""));
    }

    private void exportFindings(MapView findings, MapEditor map) throws IOException {
        Path list = folder.resolve("rilievi.csv");
        Runnable window = Ui.get(() -> SaveDialog.answer(dialog -> {
            assertEquals("findings.csv", dialog.getFileName());
            return list.toString();
        }));
        try {
            MenuItem export = findings.menuItem(findings.find(Tree.class), "Export...");
            Ui.run(() -> export.notifyListeners(SWT.Selection, new Event()));
        } finally {
            Ui.run(window::run);
        }
        String project = map.file().getParent().getName();
        assertEquals("""
                \uFEFFSeverity;Rule;Process or sheet;Printed;Expected;Finding;File;Line;Accepted
                E;operand-mismatch;1 Rilascio di patrocini;2,66;2,17;"the operand 2,66 is not the value of ""probabilità"", which is 2,17";%2$s/piano.mappa;19;
                E;calculation-mismatch;%1$s;80;75;80 %% is no rendering of 9 of 12 = 75 %%;%2$s/piano.mappa;23;
                I;threshold-misses-all;%1$s;8;;"the only sheet does not reach the threshold 8; the nearest is sheet 1, 101/24 = 4,2083… below";%2$s/piano.mappa;9;
                """.formatted("PianoTriennalePrevenzione PIANO TRIENNALE DI PREVENZIONE DELLA CORRUZIONE 2026-2028", project).replace("\n", "\r\n"),
                Files.readString(list));
    }

    private void exportReport() throws IOException {
        Ui.command("org.eclipse.ui.file.export", Map.of("exportWizardId", "org.vaglio.workbench.exportReport"));
        Dialog wizard = Dialog.of("Export report");
        Path report = folder.resolve("rilievi.html");
        wizard.type("File", report.toString());
        wizard.press("Finish");
        Ui.until("the report", () -> Files.exists(report) && Ui.dialogs().isEmpty());
        String page = Files.readString(report);
        assertTrue(page.contains("80 % is no rendering of 9 of 12 = 75 %"), page);
        assertEquals(-1, page.indexOf("2,66 is no rendering of 13/6"), page);
    }

    private static List<TreeItem> rows(MapView findings) {
        return Arrays.stream(findings.find(Tree.class).getItems()).flatMap(g -> Arrays.stream(g.getItems())).toList();
    }

    private static List<String> messages(MapView findings) {
        return rows(findings).stream().map(i -> i.getText(MESSAGE)).toList();
    }

    private static void choose(MapView findings, String beginning) {
        findings.activate();
        Ui.run(() -> {
            TreeItem item = rows(findings).stream().filter(i -> i.getText(MESSAGE).startsWith(beginning)).findFirst().orElseThrow();
            Tree tree = findings.find(Tree.class);
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    private static void follow(MapView findings, String offer) {
        Link link = Ui.until("an offer to " + offer, () -> Ui.find(findings.content(), Link.class, l -> l.isVisible() && l.getText().startsWith("<a>" + offer)),
                l -> l != null);
        Ui.start(() -> link.notifyListeners(SWT.Selection, new Event()));
    }
}
