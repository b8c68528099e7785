// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.WorkbenchPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.ElementTree;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.MapView;
import org.vaglio.workbench.tests.ui.Ui;

/** The tree of a map's elements, as somebody sees and uses it. */
@ExtendWith(EmptyLog.class)
class ExplorerUiTest {

    private static final String MAP = """
            metodo M {
              indice p { criterio c1 { 1 3 5 } }
              indice i { criterio c2 { 1 3 5 } }
              rischio = p x i
              fasce {
                fascia basso da 0 meno di 5
                fascia medio da 5 meno di 10
                fascia alto da 10 a 25
              }
            }
            piano T "Prova" usa M {
              area A "Contratti"
              processo P1 "1" "Gare" area A {
                fase F "Avvio"
                scheda S1 {
                  p 5 = 5/1 = 4
                  i 5
                }
              }
              processo P2 "2" "Concorsi"
              processo P3 "3" "Erogazione di contributi" {
                scheda S3 {
                  p 1
                  i 3
                }
              }
            }
            """;

    @Test
    void elementsAreShownWithBandsAndFindings() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.expand("1 Gare");
            String error = word("1 error", "1 errore");
            Ui.until("the tree with what was found", () -> view.lines(), List.of("T Prova  " + error, "  A Contratti", "  1 Gare  " + error + "  alto",
                    "    F Avvio", "    S1  " + error + "  alto", "  2 Concorsi", "  3 Erogazione di contributi  basso", "M")::equals);
            Ui.screenshot("explorer");
        }
    }

    @Test
    void aTextThatIsNoMapIsToldInsteadOfNothing() {
        try (MapEditor editor = MapEditor.open("?\n"); ElementTree view = ElementTree.open(); MapView findings = MapView.show("org.vaglio.workbench.findings")) {
            Ui.run(() -> Ui.page().activate(view.view().part()));
            Ui.until("what the tree says", () -> view.view().find(Label.class).getText(),
                    d -> d.startsWith(editor.file().getName()) && d.matches(word(".* is no map that can be read\\. Line 1: .*", ".* non si può leggere come mappa\\. Riga 1: .*")));
            Ui.until("what the findings say", () -> ((WorkbenchPart) findings.part()).getContentDescription(),
                    d -> d.endsWith(word("texts with mistakes in writing: 1 (", "testi con errori di scrittura: 1 (") + editor.file().getName() + word(", line 1)", ", riga 1)")));
            Ui.screenshot("explorer-broken");
        }
    }

    @Test
    void inANarrowTreeTheCountOfWhatWasFoundIsStillSeen() {
        Point before = Ui.get(() -> Ui.page().getWorkbenchWindow().getShell().getSize());
        try (MapEditor editor = MapEditor.open(MAP.replace("\"Gare\"", "\"Gare e lavori\"")); ElementTree view = ElementTree.open()) {
            Ui.until("all of the label", () -> view.lines(), l -> l.contains("  1 Gare e lavori  " + word("1 error", "1 errore") + "  alto"));
            Ui.run(() -> Ui.page().getWorkbenchWindow().getShell().setSize(820, before.y));
            Ui.until("a short label", () -> view.lines().get(2), l -> l.matches("  1 G.*…  ✗1  alto"));
            Ui.screenshot("explorer-narrow");
        } finally {
            Ui.run(() -> Ui.page().getWorkbenchWindow().getShell().setSize(before));
        }
    }

    @Test
    void aSelectionThatTheTreeTellsOfWhileSomebodyIsInTheTextIsNotMadeThere() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            TreeItem item = view.item("2 Concorsi");
            editor.activate();
            editor.cursorBehind("fase F ");
            Ui.run(() -> {
                view.tree().setSelection(item);
                Event event = new Event();
                event.item = item;
                view.tree().notifyListeners(SWT.Selection, event);
            });
            Ui.stays("the selection in the text", () -> editor.widget().getSelectionText(), "");
        }
    }

    @Test
    void whatIsSearchedIsShownWithWhatLeadsThere() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.item("1 Gare");
            Ui.run(() -> view.view().find(Text.class).setText("avv"));
            Ui.until("only what was searched", () -> view.lines(), l -> l.size() == 3 && l.get(2).equals("    F Avvio"));
            Ui.run(() -> view.view().find(Text.class).setText(""));
            Ui.until("all of it again", () -> view.lines(), l -> l.contains("  2 Concorsi"));
        }
    }

    @Test
    void choosingAnElementShowsItsTextAndLeavesTheKeyboardInTheTree() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.view().activate();
            view.select("2 Concorsi");
            Ui.until("the element in the text", () -> editor.widget().getSelectionText(), "processo P2 \"2\" \"Concorsi\""::equals);
            assertTrue(Ui.get(() -> Ui.page().getActivePart() == view.view().part()));
        }
    }

    @Test
    void theElementAtTheCursorIsChosenInTheTree() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.item("1 Gare");
            Ui.run(() -> Ui.page().activate(editor.editor()));
            editor.cursorAt("Avvio");
            Ui.until("the element of the cursor", () -> view.selected(), List.of("F Avvio")::equals);
        }
    }

    @Test
    void anElementIsMadeAndNamedInPlace() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.view().activate();
            view.select("2 Concorsi");
            view.create(word("New", "Nuovo"), word("phase", "fase"));
            view.writeTitle("Bando");
            Ui.until("the phase in the text", editor::text, t -> t.contains("\"Concorsi\" {\n    fase ") && t.contains(" \"Bando\""));
            Ui.run(() -> view.view().global(ActionFactory.UNDO).run());
            Ui.run(() -> view.view().global(ActionFactory.UNDO).run());
            Ui.until("the text as it was", editor::text, MAP::equals);
        }
    }

    @Test
    void aDeletionTellsWhatElseGoesBeforeAnythingIsWritten() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.view().activate();
            view.select("A Contratti");
            view.command(ActionFactory.DELETE);
            Shell dialog = Ui.dialog(word("Delete", "Elimina"));
            String asked = Ui.get(() -> Ui.find(dialog, Label.class, l -> l.getText().contains("A Contratti")).getText());
            assertTrue(asked.contains("1 Gare: Area"), asked);
            assertEquals(MAP, editor.text());
            Ui.start(() -> Ui.find(dialog, Button.class, b -> b.getText().replace("&", "").equals("OK")).notifyListeners(SWT.Selection, new Event()));
            Ui.until("a text without it", editor::text, t -> t.equals(MAP.replace("  area A \"Contratti\"\n", "").replace(" area A {", " {")));
        }
    }

    @Test
    void titlesAreChangedInPlace() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.view().activate();
            view.select("2 Concorsi");
            Ui.run(() -> view.view().global(ActionFactory.RENAME).run());
            assertEquals("Concorsi", Ui.get(view.field()::getText));
            view.writeTitle("Selezioni");
            Ui.until("the new title", editor::text, MAP.replace("Concorsi", "Selezioni")::equals);
            assertFalse(view.selected().isEmpty());
        }
    }

    @Test
    void elementsAreMovedByCuttingAndPasting() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.view().activate();
            view.expand("1 Gare");
            view.select("F Avvio");
            Ui.run(() -> view.view().global(ActionFactory.CUT).run());
            view.select("2 Concorsi");
            Ui.run(() -> view.view().global(ActionFactory.PASTE).run());
            Ui.until("the phase elsewhere", editor::text, t -> t.contains("processo P2 \"2\" \"Concorsi\" {\n    fase F \"Avvio\"\n  }"));
        }
    }

    @Test
    void elementsAreMovedByDragging() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            view.expand("1 Gare");
            view.drag("F Avvio", "2 Concorsi");
            Ui.until("the phase elsewhere", editor::text, t -> t.contains("processo P2 \"2\" \"Concorsi\" {\n    fase F \"Avvio\"\n  }"));
            view.drag("F Avvio", "A Contratti");
            Ui.stays("a text in which an area has no phases", editor::text, editor.text());
        }
    }

    @Test
    void aMapThatIsNotOpenIsChangedOnTheDiskAndCanBeChangedBack() {
        try (MapEditor editor = MapEditor.open(MAP); ElementTree view = ElementTree.open()) {
            Ui.run(() -> Ui.page().closeEditor(editor.editor(), false));
            view.view().activate();
            view.select("2 Concorsi");
            Ui.run(() -> view.view().global(ActionFactory.RENAME).run());
            view.writeTitle("Selezioni");
            Ui.until("the new title in the file", () -> editor.file().readString(), MAP.replace("Concorsi", "Selezioni")::equals);
            view.item("2 Selezioni");
            Ui.run(() -> view.view().global(ActionFactory.UNDO).run());
            Ui.until("the file as it was", () -> editor.file().readString(), MAP::equals);
        }
    }

    private static String word(String english, String italian) {
        return java.util.Locale.getDefault().getLanguage().equals("it") ? italian : english;
    }
}
