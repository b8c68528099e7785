// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    private static MapView explorer() {
        return MapView.show("org.vaglio.workbench.explorer");
    }

    private static Tree tree(MapView view) {
        return view.find(Tree.class);
    }

    private static List<String> lines(MapView view) {
        return Ui.get(() -> lines(tree(view).getItems(), ""));
    }

    private static List<String> lines(TreeItem[] items, String indent) {
        return Arrays.stream(items).<String>mapMulti((item, all) -> {
            all.accept((indent + item.getText(0).strip() + "  " + item.getText(1)).stripTrailing());
            if (item.getExpanded()) {
                lines(item.getItems(), indent + "  ").forEach(all);
            }
        }).toList();
    }

    private static TreeItem item(MapView view, String label) {
        return Ui.until("the element " + label, () -> item(tree(view).getItems(), label), found -> found != null);
    }

    private static TreeItem item(TreeItem[] items, String label) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().startsWith(label) ? item : item(item.getItems(), label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void select(MapView view, String label) {
        TreeItem item = item(view, label);
        Ui.run(() -> {
            tree(view).setSelection(item);
            Event event = new Event();
            event.item = item;
            tree(view).notifyListeners(SWT.Selection, event);
        });
    }

    private static void expand(MapView view, String label) {
        TreeItem item = item(view, label);
        Ui.run(() -> {
            Event event = new Event();
            event.item = item;
            tree(view).notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
    }

    private static List<String> selected(MapView view) {
        return Ui.get(() -> Arrays.stream(tree(view).getSelection()).map(i -> i.getText().strip()).toList());
    }

    @Test
    void elementsAreShownWithBandsAndFindings() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            expand(view, "1 Gare");
            String error = word("1 error", "1 errore");
            Ui.until("the tree with what was found", () -> lines(view), List.of("T Prova  " + error, "  A Contratti", "  1 Gare  " + error + "  alto",
                    "    F Avvio", "    S1  " + error + "  alto", "  2 Concorsi", "  3 Erogazione di contributi  basso", "M")::equals);
            Ui.screenshot("explorer");
        }
    }

    @Test
    void whatIsSearchedIsShownWithWhatLeadsThere() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            item(view, "1 Gare");
            Ui.run(() -> view.find(Text.class).setText("avv"));
            Ui.until("only what was searched", () -> lines(view), l -> l.size() == 3 && l.get(2).equals("    F Avvio"));
            Ui.run(() -> view.find(Text.class).setText(""));
            Ui.until("all of it again", () -> lines(view), l -> l.contains("  2 Concorsi"));
        }
    }

    @Test
    void choosingAnElementShowsItsTextAndLeavesTheKeyboardInTheTree() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            view.activate();
            select(view, "2 Concorsi");
            Ui.until("the element in the text", () -> editor.widget().getSelectionText(), "processo P2 \"2\" \"Concorsi\""::equals);
            assertTrue(Ui.get(() -> Ui.page().getActivePart() == view.part()));
        }
    }

    @Test
    void theElementAtTheCursorIsChosenInTheTree() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            item(view, "1 Gare");
            Ui.run(() -> Ui.page().activate(editor.editor()));
            editor.cursorAt("Avvio");
            Ui.until("the element of the cursor", () -> selected(view), List.of("F Avvio")::equals);
        }
    }

    @Test
    void anElementIsMadeAndNamedInPlace() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            view.activate();
            select(view, "2 Concorsi");
            MenuItem phase = view.menuItem(tree(view), word("New", "Nuovo"), word("phase", "fase"));
            Ui.run(() -> phase.notifyListeners(SWT.Selection, new Event()));
            Text title = Ui.until("the field for its title", () -> Ui.find(tree(view), Text.class, t -> t.isVisible()), t -> t != null);
            Ui.run(() -> {
                title.setText("Bando");
                title.notifyListeners(SWT.DefaultSelection, new Event());
            });
            Ui.until("the phase in the text", editor::text, t -> t.contains("\"Concorsi\" {\n    fase ") && t.contains(" \"Bando\""));
            Ui.run(() -> view.global(ActionFactory.UNDO).run());
            Ui.run(() -> view.global(ActionFactory.UNDO).run());
            Ui.until("the text as it was", editor::text, MAP::equals);
        }
    }

    @Test
    void aDeletionTellsWhatElseGoesBeforeAnythingIsWritten() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            view.activate();
            select(view, "A Contratti");
            Ui.start(() -> view.global(ActionFactory.DELETE).run());
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
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            view.activate();
            select(view, "2 Concorsi");
            Ui.run(() -> view.global(ActionFactory.RENAME).run());
            Text title = Ui.until("the field for the title", () -> Ui.find(tree(view), Text.class, t -> t.isVisible()), t -> t != null);
            assertEquals("Concorsi", Ui.get(title::getText));
            Ui.run(() -> {
                title.setText("Selezioni");
                title.notifyListeners(SWT.DefaultSelection, new Event());
            });
            Ui.until("the new title", editor::text, MAP.replace("Concorsi", "Selezioni")::equals);
            assertFalse(selected(view).isEmpty());
        }
    }

    @Test
    void elementsAreMovedByCuttingAndPasting() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            view.activate();
            expand(view, "1 Gare");
            select(view, "F Avvio");
            Ui.run(() -> view.global(ActionFactory.CUT).run());
            select(view, "2 Concorsi");
            Ui.run(() -> view.global(ActionFactory.PASTE).run());
            Ui.until("the phase elsewhere", editor::text, t -> t.contains("processo P2 \"2\" \"Concorsi\" {\n    fase F \"Avvio\"\n  }"));
        }
    }

    @Test
    void aMapThatIsNotOpenIsChangedOnTheDiskAndCanBeChangedBack() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = explorer()) {
            Ui.run(() -> Ui.page().closeEditor(editor.editor(), false));
            view.activate();
            select(view, "2 Concorsi");
            Ui.run(() -> view.global(ActionFactory.RENAME).run());
            Text title = Ui.until("the field for the title", () -> Ui.find(tree(view), Text.class, t -> t.isVisible()), t -> t != null);
            Ui.run(() -> {
                title.setText("Selezioni");
                title.notifyListeners(SWT.DefaultSelection, new Event());
            });
            Ui.until("the new title in the file", () -> editor.file().readString(), MAP.replace("Concorsi", "Selezioni")::equals);
            item(view, "2 Selezioni");
            Ui.run(() -> view.global(ActionFactory.UNDO).run());
            Ui.until("the file as it was", () -> editor.file().readString(), MAP::equals);
        }
    }

    private static String word(String english, String italian) {
        return java.util.Locale.getDefault().getLanguage().equals("it") ? italian : english;
    }
}
