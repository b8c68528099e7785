// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.around;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.help.HelpView;
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
    private static final double ENOUGH = 4.5;

    private String before;

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
            for (IViewReference view : Ui.page().getViewReferences()) {
                Ui.page().hideView(view); // whatever was shown in the dark keeps some of its colours
            }
            Ui.page().resetPerspective();
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
            assertEquals(List.of(), Ui.get(() -> faint(editor.widget())));
            editor.cursorAt("M specifica");
            Ui.until("the same name elsewhere", () -> editor.annotations("org.eclipse.ui.genericeditor.text"), List.of("M", "M")::equals);
            Ui.screenshot("dark-occurrences");
        }
    }

    /** The words that are hard to read. */
    private static List<String> faint(StyledText text) {
        return Arrays.stream(text.getStyleRanges()).filter(s -> s.length > 0)
                .filter(s -> contrast(s.foreground == null ? text.getForeground() : s.foreground, s.background == null ? text.getBackground() : s.background) < ENOUGH)
                .map(s -> text.getTextRange(s.start, s.length) + " " + s.foreground).toList();
    }

    /** As the guidelines for accessible pages measure it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void wizardsAreDarkToo() {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMethod"));
        Dialog method = Dialog.of("New scoring method");
        method.type("Title", "Metodo di Roccamira");
        Ui.screenshot("dark-wizard-method");
        assertEquals(List.of(), Ui.get(() -> faint(Ui.find(method.shell(), StyledText.class, t -> t.isVisible()))));
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
