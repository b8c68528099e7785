// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Popup;
import org.vaglio.workbench.tests.ui.Ui;

/** What the editor of text explains and offers. */
@ExtendWith(EmptyLog.class)
class HelpUiTest {

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
            String text = Popup.of(editor, ISourceViewer.INFORMATION, Browser.class, Browser::getText, t -> t.contains("13/6"));
            assertTrue(text.contains("2,1666"), text);
            Ui.screenshot("editor-hover");
            Popup.close(Browser.class);
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
            String first = Popup.of(editor, ISourceViewer.QUICK_ASSIST, Table.class,
                    offers -> Arrays.stream(offers.getItems()).map(i -> i.getText()).findFirst().orElse(""), t -> !t.isBlank());
            assertTrue(first.contains("nome") || first.contains("name"), first);
            Ui.screenshot("editor-quick-assist");
            Popup.close(Table.class);
        }
    }
}
