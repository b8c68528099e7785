// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.around;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.help.HelpView;
import org.vaglio.workbench.tests.ui.Contrast;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.ImportWizard;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.NoProjects;
import org.vaglio.workbench.tests.ui.Ui;

/** The workbench in its dark colours. */
@ExtendWith({EmptyLog.class, NoProjects.class})
class DarkUiTest {

    private static final String MAP = """
            piano T "Prova" usa PNA2013 {
              // un commento
              processo P "1" "Concorsi" {
                evento E "Requisiti su misura" misure M
                scheda "1" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66
                  impatto 1 1 0 5 = 7/4 = 1,75
                  rischio 2,66 x 1,75 = 4,65 / 25
                }
              }
              misura M specifica "Controlli"
            }
            """;
    private static final String[] VIEWS = {"org.vaglio.workbench.explorer", "org.vaglio.workbench.findings", "org.vaglio.workbench.form", IPageLayout.ID_OUTLINE,
            "org.vaglio.workbench.views.scoring", "org.vaglio.workbench.views.heat", "org.vaglio.workbench.views.ranking", "org.vaglio.workbench.views.whatif"};

    private String before;

    private static Shell window() {
        return Ui.page().getWorkbenchWindow().getShell();
    }

    private static IThemeEngine themes() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    @BeforeEach
    void dark() {
        Ui.run(() -> {
            before = themes().getActiveTheme().getId();
            themes().setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        });
    }

    @AfterEach
    void asBefore() {
        Ui.run(() -> {
            Ui.page().closeAllEditors(false);
            themes().setTheme(before, false);
        });
    }

    @Test
    void everyWordOfTheTextStandsOutFromTheGround() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("findings", editor::findings, f -> f.contains("E 6 mean-mismatch"));
            Ui.run(() -> Ui.page().showView(IPageLayout.ID_OUTLINE));
            editor.activate();
            editor.cursorBehind("\"Concorsi\" {");
            Ui.until("colours", () -> editor.widget().getStyleRanges().length > 10);
            Ui.stays("the text", editor::text, MAP); // brackets and hints come a moment later
            Ui.screenshot("dark-editor");
            assertEquals(List.of(), Ui.get(() -> Contrast.faint(editor.widget())));
            editor.cursorAt("M specifica");
            Ui.until("the same name elsewhere", () -> editor.annotations("org.eclipse.ui.genericeditor.text"), List.of("M", "M")::equals);
            Ui.screenshot("dark-occurrences");
            assertEquals(List.of(), Ui.get(() -> Contrast.faint(editor.widget())));
        }
    }

    @Test
    void everyViewThatWasShownInTheDarkIsReadableInTheLightAgain() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("findings", editor::findings, f -> f.contains("E 6 mean-mismatch"));
            for (String view : VIEWS) {
                Ui.run(() -> Ui.page().showView(view));
            }
            editor.activate();
            editor.cursorAt("probabilità 5");
            Ui.run(() -> Ui.page().showView("org.vaglio.workbench.form"));
            Ui.until("the form", () -> Ui.find(window(), Label.class, l -> l.isVisible() && l.getText().equals("Il processo è discrezionale?")) != null);
            Ui.until("all in the dark", () -> Contrast.wrong(window(), true), List.of()::equals);
            Ui.screenshot("dark-form");
            Ui.run(() -> themes().setTheme(before, false));
            Ui.until("all in the light", () -> Contrast.wrong(window(), false), List.of()::equals);
            Ui.screenshot("light-again-sheet");
            editor.activate();
            editor.cursorAt("misura M");
            Ui.until("another form", () -> Ui.find(window(), Combo.class, c -> c.isVisible() && c.getText().equals("specifica")) != null);
            Ui.screenshot("light-again");
            assertEquals(List.of(), Ui.get(() -> Contrast.wrong(window(), false)));
        }
    }

    @Test
    void wizardsAreDarkToo() {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMethod"));
        Dialog method = Dialog.of("New scoring method");
        method.type("Title", "Metodo di Roccamira");
        Ui.screenshot("dark-wizard-method");
        assertEquals(List.of(), Ui.get(() -> Contrast.faint(Ui.find(method.shell(), StyledText.class, t -> t.isVisible()))));
        method.press("Cancel");
        ImportWizard wizard = ImportWizard.of(Path.of(System.getProperty("vaglio.home"), "examples", "documento.txt"));
        wizard.preview();
        Ui.run(() -> {
            Table findings = Ui.find(wizard.dialog().shell(), Table.class, t -> t.getItemCount() > 0);
            findings.setSelection(0);
        });
        Ui.screenshot("dark-wizard-import");
        wizard.dialog().press("Cancel");
    }

    @Test
    void theWelcomePageAndTheHelpAreDarkToo() {
        Ui.command("org.vaglio.workbench.welcome");
        Ui.until("the welcome page", () -> Ui.page().getActiveEditor() != null);
        Ui.command("org.vaglio.workbench.help");
        HelpView help = Ui.until("the help", () -> (HelpView) Ui.page().findView(HelpView.ID), v -> v != null);
        Ui.until("its page", () -> help.text().startsWith("The workbench"));
        Ui.stays("the page", () -> help.link(), "workbench.md");
        Ui.screenshot("dark-welcome-help");
        Ui.run(() -> Ui.page().hideView(help));
    }
}
