// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.NoProjects;
import org.vaglio.workbench.tests.ui.Popup;
import org.vaglio.workbench.tests.ui.Ui;

/** What somebody does who writes a method and the plan that scores by it: two wizards, some typing, and the fixes of what does not hold. */
@ExtendWith({EmptyLog.class, NoProjects.class})
class MethodologistUiTest {

    private static final String METHOD = """
            metodo MetodoDiRoccamira "Metodo di Roccamira" estende PNA2013 {
              fasce "Livelli di rischio" lettura esatta {
                fascia Basso "basso" da 0 meno di 5
                fascia Medio "medio" da 5 meno di 12
                fascia Alto "alto" da 12 a 25
              }
              soglia 10
            }
            """;
    private static final String PLAN = """
            importa "metodo-di-roccamira.mappa"

            piano ComuneDiRoccamira "Piano triennale di prevenzione della corruzione e della trasparenza" 2026-2028 usa MetodoDiRoccamira {
              ente "Comune di Roccamira"

              processo P1 "1" "Concorsi" primario {
              }
            }
            """;
    private static final String SHEET = """
                scheda "1" {
                  probabilità 5 2 1 1 1 3 = 14/6 = 2,66
                  impatto 1 1 0 5 = 7/4 = 1,8
                  rischio 2,66 x 1,75 = 4,65 / 25
                }
            """;
    private static final String CORRECTED = """
            importa "metodo-di-roccamira.mappa"

            piano ComuneDiRoccamira "Piano triennale di prevenzione della corruzione e della trasparenza" 2026-2028 usa MetodoDiRoccamira {
              ente "Comune di Roccamira"

              processo P1 "1" "Concorsi" primario {
                scheda "1" {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,17
                  impatto 1 1 0 5 = 7/4 = 1,8
                  rischio 2,17 x 1,75 = 3,80 / 25
                }
              }
              accetta threshold-misses-all "un solo processo"
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aMethodAndItsPlanAreWrittenUntilNothingIsFoundAnyMore() throws IOException {
        MapEditor method = writeMethod();
        assertEquals(METHOD, Files.readString(folder.resolve("metodo-di-roccamira.mappa")));
        MapEditor plan = beginPlan();
        plan.cursorBehind("primario {\n");
        paste(plan, SHEET);
        Ui.until("what does not hold", plan::findings, f -> f.size() > 2);
        Ui.screenshot("story-methodologist-findings");
        settle(plan, "sum-mismatch", "14/6", "Replace 14 by 13");
        settle(plan, "mean-mismatch", "2,66\n", "Replace 2,66 by 2,17");
        settle(plan, "operand-mismatch", "2,66 x", "Replace 2,66 by 2,17");
        settle(plan, "product-mismatch", "4,65", "Replace 4,65 by 3,80");
        settle(plan, "threshold-misses-all", "ComuneDiRoccamira", "Accept, with a reason to be written");
        plan.select("da motivare");
        plan.type("un solo processo");
        Ui.until("no finding", plan::findings, List::isEmpty);
        Ui.screenshot("story-methodologist-done");
        assertEquals(CORRECTED, plan.text());
        method.close();
    }

    /** Gives a method of the library its own bands, then changes what the wizard has written. */
    private MapEditor writeMethod() {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMethod"));
        Dialog wizard = Dialog.of("New scoring method");
        wizard.type("Title", "Metodo di Roccamira");
        wizard.type("Folder", folder.toString());
        Ui.screenshot("story-methodologist-method");
        wizard.press("Finish");
        MapEditor method = MapEditor.opened("metodo-di-roccamira.mappa");
        method.select("soglia 12");
        method.type("soglia 10");
        assertEquals(METHOD, method.text());
        Ui.command("org.eclipse.ui.file.save");
        Ui.until("a saved method", () -> !method.editor().isDirty());
        return method;
    }

    /** As it was copied elsewhere. */
    private static void paste(MapEditor plan, String copied) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {copied}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            ((ITextOperationTarget) plan.viewer()).doOperation(ITextOperationTarget.PASTE);
        });
    }

    /** Puts the cursor on a figure and takes the fix that is offered there by Ctrl+1. */
    private static void settle(MapEditor plan, String rule, String place, String fix) {
        Ui.until("the finding " + rule, plan::findings, f -> f.stream().anyMatch(shown -> shown.endsWith(" " + rule)));
        plan.cursorAt(place);
        String before = plan.text();
        Popup.choose(plan, ISourceViewer.QUICK_ASSIST, fix);
        Ui.until("what the fix writes", plan::text, text -> !text.equals(before));
    }

    private MapEditor beginPlan() throws IOException {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.vaglio.workbench.newMap"));
        Dialog wizard = Dialog.of("New map");
        wizard.type("Public body", "Comune di Roccamira");
        wizard.choose("Scores by", "MetodoDiRoccamira - Metodo di Roccamira (in metodo-di-roccamira.mappa)");
        wizard.type("First process", "Concorsi");
        wizard.spin("From year", 2026);
        wizard.spin("to", 2028);
        wizard.type("Folder", folder.toString());
        wizard.type("File name", "roccamira");
        assertEquals(PLAN, wizard.text(StyledText.class));
        Ui.screenshot("story-methodologist-map");
        wizard.press("Finish");
        MapEditor plan = MapEditor.opened("roccamira.mappa");
        assertEquals(PLAN, Files.readString(folder.resolve("roccamira.mappa")));
        return plan;
    }
}
