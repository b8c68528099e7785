// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.ImportWizard;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.NoProjects;
import org.vaglio.workbench.tests.ui.Ui;

/** Wizards, as somebody sees them who fills them in. */
@ExtendWith({EmptyLog.class, NoProjects.class})
class WizardsUiTest {

    private static final String DOCUMENT = """
            COMUNE DI VALTRAVE
            PIANO TRIENNALE DI PREVENZIONE DELLA CORRUZIONE 2024-2026

            Scheda 1
            Concorsi per l'assunzione di personale
            1. Valutazione della probabilità
            Valore stimato della probabilità (13/6 =) 2,66
            2. Valutazione dell'impatto
            Valore stimato dell'impatto (7/4 =) 1,75
            """;

    @TempDir
    private Path folder;

    @Test
    void aNewMapIsShownWhileOneTypesThenWrittenAndOpened() throws IOException {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMap"));
        Dialog wizard = Dialog.of("New map");
        wizard.type("Public body", "Comune di Roccamira");
        wizard.choose("Scores by", "PNA2019");
        wizard.type("First process", "Concorsi");
        wizard.spin("From year", 2026);
        wizard.spin("to", 2028);
        wizard.type("Folder", folder.toString());
        wizard.type("File name", "roccamira");
        String expected = """
                piano ComuneDiRoccamira "Piano triennale di prevenzione della corruzione e della trasparenza" 2026-2028 usa PNA2019 {
                  ente "Comune di Roccamira"

                  processo P1 "1" "Concorsi" primario {
                  }
                }
                """;
        assertEquals(expected, wizard.text(StyledText.class));
        Ui.screenshot("wizard-new-map");
        wizard.press("Finish");
        MapEditor.opened("roccamira.mappa");
        assertEquals(expected, Files.readString(folder.resolve("roccamira.mappa")));
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("p.mappa"), "// mio\n");
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMap"));
        Dialog wizard = Dialog.of("New map");
        wizard.type("Public body", "Ente");
        wizard.type("Folder", folder.toString());
        wizard.type("File name", "p");
        assertTrue(wizard.says("In this folder there is a file p.mappa already: choose another name."));
        assertFalse(wizard.canPress("Finish"));
        wizard.press("Cancel");
    }

    @Test
    void aNewMethodHasBandsThatRise() throws IOException {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMethod"));
        Dialog wizard = Dialog.of("New scoring method");
        wizard.type("Title", "Metodo di Roccamira");
        wizard.type("Folder", folder.toString());
        wizard.type("Band 2, from", "40");
        assertTrue(wizard.says("The band \"medio\" begins at 40 and ends at 12."));
        wizard.type("Band 2, from", "x");
        assertTrue(wizard.says("\"x\" is no figure: write something like 12 or 7,5."));
        wizard.type("Band 2, from", "7,5");
        Ui.screenshot("wizard-new-method");
        wizard.press("Finish");
        MapEditor.opened("metodo-di-roccamira.mappa");
        assertEquals("""
                metodo MetodoDiRoccamira "Metodo di Roccamira" estende PNA2013 {
                  fasce "Livelli di rischio" lettura esatta {
                    fascia Basso "basso" da 0 meno di 7,5
                    fascia Medio "medio" da 7,5 meno di 12
                    fascia Alto "alto" da 12 a 25
                  }
                  soglia 12
                }
                """, Files.readString(folder.resolve("metodo-di-roccamira.mappa")));
    }

    @Test
    void whatBecomesOfADocumentIsShownBeforeItIsWritten() throws IOException {
        Files.writeString(folder.resolve("piano.txt"), DOCUMENT);
        ImportWizard imports = ImportWizard.of(folder.resolve("piano.txt"));
        Dialog wizard = imports.dialog();
        Ui.screenshot("wizard-import-document");
        imports.preview();
        assertFalse(Files.exists(folder.resolve("piano.mappa")));
        assertTrue(Ui.get(() -> Dialog.rows(Ui.find(wizard.shell(), Table.class, t -> t.getItemCount() > 0)))
                .contains("line 7 | mean-mismatch | 2,66 is no rendering of 13/6 = 2,1666…"), () -> wizard.tables().toString());
        Ui.screenshot("wizard-import-preview");
        imports.finish("piano.mappa");
        assertTrue(Files.readString(folder.resolve("piano.mappa")).contains("2,66"));
    }

    @Test
    void aDocumentThatCannotBeReadIsRefusedInOneSentence() throws IOException {
        Files.write(folder.resolve("piano.pdf"), "%PDF-1.7 rotto".getBytes());
        Dialog wizard = ImportWizard.of(folder.resolve("piano.pdf")).dialog();
        wizard.press("Next >");
        Ui.until("the refusal", () -> wizard.says("The document is damaged or incomplete: open it with its program and save it again."));
        wizard.press("Cancel");
    }

    @Test
    void aReportIsWrittenAsAPage() throws IOException {
        try (MapEditor editor = MapEditor.open("""
                piano T "Prova <b>" usa PNA2013 {
                  processo P "1" "Concorsi" {
                    scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 impatto 1 1 0 5 = 7/4 }
                  }
                }
                """)) {
            Ui.until("the finding", editor::findings, f -> f.contains("E 3 mean-mismatch"));
            Ui.command("org.eclipse.ui.file.export", Map.of("exportWizardId", "org.vaglio.workbench.exportReport"));
            Dialog wizard = Dialog.of("Export report");
            Path report = folder.resolve("relazione.html");
            wizard.type("File", report.toString());
            Ui.screenshot("wizard-export-report");
            wizard.press("Finish");
            Ui.until("the report", () -> Files.exists(report));
            String page = Files.readString(report);
            assertTrue(page.contains("mean-mismatch") && page.contains("Prova &lt;b&gt;"), page);
        }
    }

    @Test
    void theExampleIsOpenedByOneCommandAndKeepsWhatIsChangedInIt() {
        Ui.command("org.vaglio.workbench.openExample");
        MapEditor.opened("dtl-2019.mappa");
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Vaglio examples");
        Ui.run(() -> project.getFile("esempio-comune.mappa").setContents("// mio\n".getBytes(), 0, null));
        Ui.command("org.vaglio.workbench.openExample");
        MapEditor.opened("dtl-2019.mappa");
        assertEquals("// mio\n", Ui.get(() -> project.getFile("esempio-comune.mappa").readString()));
        Ui.screenshot("example");
    }
}
