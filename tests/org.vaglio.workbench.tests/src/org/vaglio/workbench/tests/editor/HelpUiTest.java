// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/** What the editor of text explains and offers. */
@ExtendWith(EmptyLog.class)
class HelpUiTest {

    /** So many looks, of some hundredths of a second each, are waited before asking again. */
    private static final int AGAIN = 100;

    private static final String MAP = """
            piano T "Prova" usa PNA2013 {
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

    @Test
    void aFigureIsDerivedUnderTheCursor() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("what was found", editor::findings, f -> !f.isEmpty());
            editor.cursorAt("3/6 = 2,66");
            Browser browser = popup(Browser.class, editor, ISourceViewer.INFORMATION);
            String text = Ui.until("the derivation", browser::getText, t -> t.contains("13/6"));
            assertTrue(text.contains("2,1666"), text);
            Ui.screenshot("editor-hover");
            Ui.run(() -> browser.getShell().close());
        }
    }

    @Test
    void aNameLeadsToWhatItMeans() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("what was found", editor::findings, f -> !f.isEmpty());
            editor.cursorBehind("misure ");
            Ui.command("org.eclipse.ui.edit.text.open.hyperlink");
            Ui.until("the measure", () -> editor.widget().getSelectionRange().x, Integer.valueOf(MAP.indexOf("M specifica"))::equals);
        }
    }

    @Test
    void changesAreOfferedWhereNothingIsWrong() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("what was found", editor::findings, f -> !f.isEmpty());
            editor.cursorAt("1 1 0 5");
            Table offers = popup(Table.class, editor, ISourceViewer.QUICK_ASSIST);
            Ui.until("offers", () -> offers.isDisposed() ? 0 : offers.getItemCount(), n -> n > 0);
            String first = Ui.until("an offer", () -> Arrays.stream(offers.getItems()).map(i -> i.getText()).findFirst().orElse(""),
                    t -> !t.isBlank());
            assertTrue(first.contains("nome") || first.contains("name"), first);
            Ui.screenshot("editor-quick-assist");
            Ui.run(() -> offers.getShell().close());
        }
    }

    /** The small window that an operation opens. It goes when its window loses the focus: then it is asked for again, as a user would. */
    private static <T extends Control> T popup(Class<T> type, MapEditor editor, int operation) {
        AtomicInteger looks = new AtomicInteger();
        return Ui.until("a small window", () -> {
            if (looks.getAndIncrement() % AGAIN == 0) {
                editor.widget().setFocus();
                ((ITextOperationTarget) editor.viewer()).doOperation(operation);
            }
            for (Shell shell : Ui.display().getShells()) {
                T found = shell.isVisible() && shell.getText().isEmpty() ? Ui.find(shell, type, t -> t.isVisible()) : null;
                if (found != null) {
                    return found;
                }
            }
            return null;
        }, found -> found != null);
    }
}
