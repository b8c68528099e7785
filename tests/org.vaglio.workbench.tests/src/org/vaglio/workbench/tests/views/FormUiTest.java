// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.MapView;
import org.vaglio.workbench.tests.ui.Ui;

/** The form of an element, as somebody sees and fills it. */
@ExtendWith(EmptyLog.class)
class FormUiTest {

    private static final String MAP = """
            metodo M {
              indice p "Probabilità" {
                criterio c1 "Discrezionalità" domanda "È discrezionale?" {
                  1 "no, per nulla"
                  5 "sì, del tutto"
                }
                criterio c2 "Rilevanza esterna" { 1 3 5 }
              }
              indice i "Impatto" {
                criterio c3 "Impatto organizzativo" { 1 2 4 }
              }
              rischio = p x i
            }
            piano T "Prova" usa M {
              area A "Contratti"
              // il primo processo
              processo P1 "1" "Gare" {
                scheda S1 {
                  p 5 3
                  i 4
                }
              }
            }
            """;

    private static MapView form() {
        return MapView.show("org.vaglio.workbench.form");
    }

    /** Puts the cursor into an element, as a click does. */
    private static void choose(MapEditor editor, String text) {
        Ui.run(() -> Ui.page().activate(editor.editor()));
        editor.cursorBehind(text);
    }

    private static <T extends Control> T control(MapView view, Class<T> type, java.util.function.Predicate<T> wanted) {
        return Ui.until("a control", () -> Ui.find(view.content(), type, c -> c.isVisible() && wanted.test(c)), c -> c != null);
    }

    private static Button answer(MapView view, String question, String label) {
        Composite group = group(view, question);
        return Ui.get(() -> {
            List<Control> children = List.of(group.getChildren());
            return (Button) children.get(children.indexOf(words(group, label)) - 1);
        });
    }

    private static int right(Control control) {
        return control.toDisplay(control.getSize()).x;
    }

    private static Composite group(MapView view, String question) {
        return Ui.get(control(view, Label.class, l -> l.getText().equals(question))::getParent);
    }

    private static Label words(Composite group, String beginning) {
        return Ui.find(group, Label.class, l -> l.getText().startsWith(beginning));
    }

    private static String results(MapView view) {
        return Ui.get(() -> Ui.find(view.content(), StyledText.class, t -> true).getText());
    }

    @Test
    void aSheetIsAnsweredQuestionByQuestionWithWhatFollows() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = form()) {
            choose(editor, "p 5 ");
            Button much = answer(view, "Discrezionalità", "5 · sì, del tutto");
            assertEquals(true, Ui.get(much::getSelection));
            control(view, Label.class, l -> l.getText().equals("È discrezionale?"));
            Ui.until("the risk", () -> results(view), t -> t.contains("16"));
            Ui.screenshot("form-sheet");
            Button none = answer(view, "Discrezionalità", "1 · no, per nulla");
            Ui.run(() -> {
                much.setSelection(false);
                none.setSelection(true);
                none.notifyListeners(SWT.Selection, new Event());
            });
            Ui.until("the score in the text", editor::text, MAP.replace("p 5 3", "p 1 3")::equals);
            Ui.until("the risk that follows", () -> results(view), t -> t.contains("= 8"));
            Ui.run(() -> view.global(ActionFactory.UNDO).run());
            Ui.until("the text as it was", editor::text, MAP::equals);
            Ui.until("the answer as it was", much::getSelection);
        }
    }

    @Test
    void aLongAnswerIsReadWholeInANarrowFormAndChosenByAClickOnItsWords() {
        String words = "sì, del tutto, e non vi sono regolamenti, direttive o circolari che vincolino le scelte di chi decide nel procedimento";
        String title = "Discrezionalità del processo e ampiezza delle scelte di chi decide";
        Point before = Ui.get(() -> Ui.page().getWorkbenchWindow().getShell().getSize());
        try (MapEditor editor = MapEditor.open(MAP.replace("sì, del tutto", words).replace("Discrezionalità", title)); MapView view = form()) {
            Ui.run(() -> Ui.page().getWorkbenchWindow().getShell().setSize(820, before.y));
            choose(editor, "p 5 ");
            Composite group = group(view, title);
            Ui.screenshot("form-narrow");
            Label answer = Ui.get(() -> words(group, "5 · "));
            assertEquals("5 · " + words, Ui.get(answer::getText));
            assertEquals(true, Ui.get(() -> answer.computeSize(answer.getSize().x, SWT.DEFAULT).y <= answer.getSize().y), "all lines");
            assertEquals(true, Ui.get(() -> right(answer) <= right(view.content())), "all of each line");
            Ui.run(() -> words(group, "1 · ").notifyListeners(SWT.MouseDown, new Event()));
            Ui.until("the score in the text", editor::text, t -> t.contains("p 1 3"));
        } finally {
            Ui.run(() -> Ui.page().getWorkbenchWindow().getShell().setSize(before));
        }
    }

    @Test
    void fieldsAreWrittenIntoTheTextAndCommentsStay() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = form()) {
            choose(editor, "\"Gare");
            Text title = control(view, Text.class, t -> t.getText().equals("Gare"));
            Ui.run(() -> {
                title.setText("Gare europee");
                title.notifyListeners(SWT.DefaultSelection, new Event());
            });
            Ui.until("the new title", editor::text, MAP.replace("\"Gare\"", "\"Gare europee\"")::equals);
            Combo area = control(view, Combo.class, c -> c.indexOf("A Contratti") >= 0);
            Ui.run(() -> {
                area.select(area.indexOf("A Contratti"));
                area.notifyListeners(SWT.Selection, new Event());
            });
            Ui.until("the area", editor::text, MAP.replace("\"Gare\"", "\"Gare europee\" area A")::equals);
            Ui.screenshot("form-process");
        }
    }

    @Test
    void theFormFollowsAnElementThatGetsAnotherName() {
        try (MapEditor editor = MapEditor.open(MAP); MapView view = form()) {
            choose(editor, "\"Gare");
            Text name = control(view, Text.class, t -> t.getText().equals("P1"));
            Ui.run(() -> {
                name.setText("Affidamenti");
                name.notifyListeners(SWT.DefaultSelection, new Event());
            });
            Ui.until("the new name", editor::text, MAP.replace("processo P1", "processo Affidamenti")::equals);
            control(view, Text.class, t -> t.getText().equals("Affidamenti"));
        }
    }
}
