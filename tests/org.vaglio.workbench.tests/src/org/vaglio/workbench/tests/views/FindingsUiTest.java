// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
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

/** The list of findings, as somebody sees and uses it. */
@ExtendWith(EmptyLog.class)
class FindingsUiTest {

    private static final String MAP = """
            piano T "Prova" usa PNA2013 {
              documento D "Piano 2019"
              processo P1 "1" "Gare" {
                scheda S1 {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66 fonte D pagina 7 riga 3 testo "valore medio 13/6 = 2,66"
                  impatto 1 1 0 5 = 7/4 = 1,75
                }
              }
              processo P2 "2" "Concorsi" {
                scheda S2 {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66
                  impatto 1 1 0 5 = 7/4 = 1,75
                }
              }
            }
            """;
    private static final int MESSAGE = 0;
    private static final int SUBJECT = 1;

    private static MapView findings() {
        return MapView.show("org.vaglio.workbench.findings");
    }

    private static Tree table(MapView view) {
        return view.find(Tree.class);
    }

    /** The finding of a rule about a process or sheet. */
    private static TreeItem finding(MapView view, String rule, String subject) {
        return Ui.until("a finding of " + rule + " in " + subject, () -> Arrays.stream(table(view).getItems()).flatMap(g -> Arrays.stream(g.getItems()))
                .filter(i -> Arrays.asList(texts(i)).contains(rule) && i.getText(SUBJECT).equals(subject)).findFirst().orElse(null), i -> i != null);
    }

    private static String[] texts(TreeItem item) {
        String[] texts = new String[item.getParent().getColumnCount()];
        Arrays.setAll(texts, item::getText);
        return texts;
    }

    private static void select(MapView view, TreeItem item) {
        view.activate();
        Ui.run(() -> {
            table(view).setSelection(item);
            Event event = new Event();
            event.item = item;
            table(view).notifyListeners(SWT.Selection, event);
        });
    }

    private static String explanation(MapView view) {
        return Ui.get(() -> view.find(StyledText.class).getText());
    }

    private static Link offer(MapView view, String label) {
        return Ui.until("an offer to " + label, () -> Ui.find(view.content(), Link.class, b -> b.isVisible() && b.getText().startsWith("<a>" + label)), b -> b != null);
    }

    private static void press(Control button) {
        Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static String word(String english, String italian) {
        return java.util.Locale.getDefault().getLanguage().equals("it") ? italian : english;
    }

    @Test
    void theFindingThatIsSelectedIsExplainedLineByLineBesideItsSource() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = findings()) {
            view.activate();
            select(view, finding(view, "mean-mismatch", "S1"));
            String explained = Ui.until("the arithmetic", () -> explanation(view), t -> t.contains("(5 + 2 + 1 + 1 + 1 + 3) / 6 = 13/6"));
            assertTrue(explained.contains("mean-mismatch"), explained);
            assertTrue(Ui.get(() -> Ui.find(view.content(), StyledText.class, t -> t.isVisible() && t.getText().contains("valore medio 13/6 = 2,66"))) != null);
            Ui.until("the figure in the text", () -> editor.widget().getSelectionText(), "2,66"::equals);
            offer(view, word("Correct all", "Correggi tutte"));
            Ui.screenshot("findings");
        }
    }

    @Test
    void oneIsSettledAndThenAllThatAreAlike() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = findings()) {
            view.activate();
            select(view, finding(view, "mean-mismatch", "S1"));
            press(offer(view, word("Correct all", "Correggi tutte")));
            Ui.until("a text without wrong means", editor::text, t -> !t.replace("13/6 = 2,66\"", "").contains("2,66"));
            Ui.run(() -> view.global(ActionFactory.UNDO).run());
            Ui.until("the text as it was", editor::text, MAP::equals);
        }
    }

    @Test
    void aFindingIsAcceptedWithAReason() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = findings()) {
            view.activate();
            select(view, finding(view, "mean-mismatch", "S2"));
            press(offer(view, word("Accept", "Accetta")));
            Shell dialog = Ui.dialog(word("Accept", "Accetta"));
            Ui.run(() -> Ui.find(dialog, Text.class, t -> t.getEditable()).setText("così è stampato"));
            press(Ui.get(() -> Ui.find(dialog, Button.class, b -> b.getText().replace("&", "").equals("OK"))));
            Ui.until("the reason in the text", editor::text, t -> t.contains("accetta mean-mismatch \"così è stampato\""));
            Ui.until("a list without it", () -> Arrays.stream(table(view).getItems()).flatMap(g -> Arrays.stream(g.getItems()))
                    .noneMatch(i -> i.getText(SUBJECT).equals("S2") && Arrays.asList(texts(i)).contains("mean-mismatch")));
        }
    }

    @Test
    void allFindingsOfAGroupAreAcceptedForOneReason() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = findings()) {
            view.activate();
            finding(view, "mean-mismatch", "S2");
            select(view, Ui.get(() -> table(view).getItem(0)));
            MenuItem accept = view.menuItem(table(view), word("Accept with a reason...", "Accetta con un motivo..."));
            Ui.start(() -> accept.notifyListeners(SWT.Selection, new Event()));
            Shell dialog = Ui.dialog(word("Accept", "Accetta"));
            Ui.run(() -> Ui.find(dialog, Text.class, t -> t.getEditable()).setText("così è stampato"));
            press(Ui.get(() -> Ui.find(dialog, Button.class, b -> b.getText().replace("&", "").equals("OK"))));
            Ui.until("both in the text", editor::text, t -> t.split("accetta mean-mismatch \"così è stampato\"", -1).length == 3);
        }
    }

    @Test
    void whatIsSearchedRemainsAndIsCopied() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = findings()) {
            view.activate();
            finding(view, "mean-mismatch", "S2");
            Ui.run(() -> view.find(Text.class).setText("mean S2"));
            List<String> shown = Ui.get(() -> Arrays.stream(table(view).getItems()).flatMap(g -> Arrays.stream(g.getItems())).map(i -> i.getText(SUBJECT)).toList());
            assertEquals(List.of("S2"), shown);
            Ui.run(() -> view.global(ActionFactory.COPY).run());
            String copied = Ui.get(() -> {
                Clipboard clipboard = new Clipboard(Ui.display());
                try {
                    return (String) clipboard.getContents(TextTransfer.getInstance());
                } finally {
                    clipboard.dispose();
                }
            });
            assertTrue(copied.startsWith("E\tS2\t2,66 "), copied);
        }
    }
}
