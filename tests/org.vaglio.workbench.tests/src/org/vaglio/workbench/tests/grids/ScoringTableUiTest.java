// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;
import org.vaglio.workbench.tests.ui.ViewTable;

/** The scoring table as somebody reads, edits and pastes into it. */
@ExtendWith(EmptyLog.class)
class ScoringTableUiTest {

    private static final String VIEW = "org.vaglio.workbench.views.scoring";

    private static final String MAP = """
            metodo M {
              indice p "Probabilità" {
                criterio c1 "Discrezionalità" domanda "È discrezionale?" { 1 "no" 3 "poco" 5 "molto" }
                criterio c2 "Controlli" { 1 3 5 }
              }
              indice i "Impatto" { criterio c3 "Danno" { 1 2 4 } }
              rischio = p x i
              fasce { fascia basso da 0 meno di 5 fascia medio da 5 meno di 10 fascia alto da 10 a 20 }
            }

            piano T "Piano" usa M {
              processo P1 "1" "Gare" {
                scheda S1 { p 5 3 = 8/2 = 4 i 4 = 4 rischio 4 x 4 = 16 }
              }
              processo P2 "2" "Concorsi" {
                // da rivedere
                scheda S2 { p 1 1 = 2/2 = 1,5 i 2 = 2 }
              }
              processo P3 "3" "Contributi" {
                scheda S3 { p 3 1 i 1 }
              }
            }
            """;

    private static final List<String> ROWS = List.of("1 Gare | 5 | 3 | 4 | 4 | 4 | 16 | alto",
            "2 Concorsi | 1 | 1 | ✗ 1,5 ≠ 1 | 2 | 2 | 2 | basso", "3 Contributi | 3 | 1 | 2 | 1 | 1 | 2 | basso");

    private static ViewTable open() {
        ViewTable table = ViewTable.open(VIEW);
        table.shows(ROWS);
        return table;
    }

    @Test
    void sheetsStandInRowsWithScoresAndWhatFollows() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            assertEquals(8, table.heads().size());
            assertEquals(List.of("Discrezionalità", "Controlli", "Probabilità", "Danno", "Impatto"), table.heads().subList(1, 6));
            assertEquals("Discrezionalità\nÈ discrezionale?\n1 no\n3 poco\n5 molto", Ui.get(() -> table.table().getColumn(1).getToolTipText()));
            table.clickCell(1, 2);
            Ui.screenshot("scoring-table");
        }
    }

    @Test
    void aClickOnAHeadSortsByExactValueAndTheFirstHeadBringsTheOrderOfTheTextBack() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            table.clickHead("Probabilità");
            table.shows(List.of(ROWS.get(0), ROWS.get(2), ROWS.get(1)));
            table.clickHead("Probabilità");
            table.shows(List.of(ROWS.get(1), ROWS.get(2), ROWS.get(0)));
            table.clickHead(table.heads().get(0));
            table.shows(ROWS);
        }
    }

    @Test
    void aScoreIsTypedIntoItsCellAndWrittenIntoTheText() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            table.clickCell(1, 2);
            table.key('5');
            CCombo cell = Ui.until("the cell's editor", () -> Ui.find(table.table(), CCombo.class, c -> c.isVisible()), c -> c != null);
            assertEquals("5", Ui.get(cell::getText));
            assertEquals(List.of("1", "3", "5"), Ui.get(() -> List.of(cell.getItems())));
            Ui.run(() -> cell.notifyListeners(SWT.DefaultSelection, new Event()));
            Ui.until("the text", editor::text, MAP.replace("p 1 1 =", "p 1 5 =")::equals);
            table.shows(List.of(ROWS.get(0), "2 Concorsi | 1 | 5 | ✗ 1,5 ≠ 3 | 2 | 2 | 6 | medio", ROWS.get(2)));
        }
    }

    @Test
    void aBlockFromASpreadsheetIsPastedAsOneStepOfUndo() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            clipboard("5\t5\n1\t3\n");
            table.clickCell(1, 1);
            Ui.command("org.eclipse.ui.edit.paste");
            Ui.until("the text", editor::text, MAP.replace("p 1 1 =", "p 5 5 =").replace("p 3 1 i", "p 1 3 i")::equals);
            Ui.run(() -> ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO));
            assertEquals(MAP, editor.text());
            table.shows(ROWS);
        }
    }

    @Test
    void undoInTheTableUndoesInTheText() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            clipboard("4");
            table.clickCell(0, 2);
            Ui.command("org.eclipse.ui.edit.paste");
            Ui.until("the text", editor::text, MAP.replace("p 5 3 =", "p 5 4 =")::equals);
            Ui.command("org.eclipse.ui.edit.undo");
            Ui.until("the text of before", editor::text, MAP::equals);
        }
    }

    @Test
    void theSelectedRowsAreCopiedForASpreadsheet() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            table.clickRow(2);
            Ui.command("org.eclipse.ui.edit.copy");
            Ui.until("the clipboard", ScoringTableUiTest::clipboard, text -> text != null && text.endsWith("\n3 Contributi\t3\t1\t2\t1\t1\t2\tbasso\n"));
        }
    }

    @Test
    void theSheetAtTheCursorIsSelectedAndTheSelectedSheetIsShownInTheText() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = open()) {
            editor.activate();
            editor.cursorAt("p 3 1 i");
            Ui.until("the row", table::selected, List.of("3 Contributi")::equals);
            table.clickRow(0);
            Ui.until("the sheet in the text", () -> editor.widget().getSelectionText(), text -> text.startsWith("scheda S1"));
        }
    }

    private static void clipboard(String text) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
