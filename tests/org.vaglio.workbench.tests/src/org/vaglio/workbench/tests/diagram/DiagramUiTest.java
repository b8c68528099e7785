// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.MapView;
import org.vaglio.workbench.tests.ui.Ui;

/** The editor of diagrams in the workbench, which shares its text with the editor of text. */
@ExtendWith(EmptyLog.class)
class DiagramUiTest {

    private static final String MAP = """
            piano Prova "Piano di prova" 2024-2026 usa PNA2013 {
              // i concorsi
              processo P1 "1" "Concorsi" primario {
                fase Bando "Bando di concorso"
                fase Prove "Prove d'esame"
                Bando poi Prove
              }
            }
            """;

    private static DiagramView decomposition(MapEditor editor) {
        editor.activate();
        editor.cursorAt("Concorsi");
        Ui.command("org.vaglio.workbench.draw");
        return DiagramView.opened();
    }

    @Test
    void aMapIsOpenedWithTheEditorOfDiagrams() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = DiagramView.open(editor.file())) {
            diagram.shows("Concorsi");
            Ui.screenshot("diagram-map");
        }
    }

    @Test
    void whatStandsAtTheCursorIsDrawn() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            Ui.until("its title", () -> diagram.editor().getTitle(), "1 Concorsi"::equals);
            Ui.screenshot("diagram");
        }
    }

    @Test
    void aProcessOfAPublishedPlanIsDrawnBesideItsText() throws Exception {
        String plan = Files.readString(Path.of(System.getProperty("vaglio.home"), "examples", "esempio-comune.mappa"));
        try (MapEditor editor = MapEditor.open("esempio-comune.mappa", plan)) {
            editor.cursorAt("Richiesta poi Stima");
            editor.activate();
            Ui.command("org.vaglio.workbench.draw");
            try (DiagramView diagram = DiagramView.opened()) {
                diagram.shows("Programmazione");
                Ui.screenshot("diagram-of-an-example");
            }
        }
    }

    @Test
    void aPhaseThatIsDrawnStandsInTheTextUntilItIsUndone() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.draw("Phase");
            Ui.until("the text", editor::text, MAP.replace("Bando poi Prove\n", "Bando poi Prove\n    fase Fase1 \"Nuova fase\"\n")::equals);
            assertTrue(Ui.get(editor.editor()::isDirty));
            assertTrue(Ui.get(diagram.editor()::isDirty));
            diagram.shows("Nuova fase");
            Ui.screenshot("diagram-created");
            diagram.command("org.eclipse.ui.edit.undo");
            Ui.until("the text", editor::text, MAP::equals);
            diagram.hides("Nuova fase");
            diagram.command("org.eclipse.ui.edit.redo");
            diagram.shows("Nuova fase");
        }
    }

    @Test
    void theCommandsOfTheWorkbenchWorkInTheDiagramAndInItsFields() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.command("org.eclipse.ui.edit.selectAll");
            Ui.until("all", () -> diagram.selected().size(), all -> all == 2);
            diagram.clickPaper();
            diagram.click("Prove d'esame");
            Ui.until("one", diagram::selected, List.of("Prove d'esame")::equals);
            diagram.command("org.eclipse.ui.edit.rename");
            Ui.until("the field", () -> diagram.ask("return document.activeElement.value"), "Prove d'esame"::equals);
            diagram.command("org.eclipse.ui.edit.delete");
            Ui.until("the field", () -> diagram.ask("return document.activeElement.value"), ""::equals);
            assertEquals(MAP, editor.text());
            diagram.key("Escape");
            diagram.click("Prove d'esame");
            diagram.command("org.eclipse.ui.edit.delete");
            diagram.hides("Prove d'esame");
            Ui.until("the text", editor::text, text -> !text.contains("Prove"));
            diagram.command("org.eclipse.ui.edit.undo");
            Ui.until("the text", editor::text, MAP::equals);
        }
    }

    @Test
    void whatIsCopiedInADiagramIsPastedThereAndAsText() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.click("Prove d'esame");
            Ui.until("one", diagram::selected, List.of("Prove d'esame")::equals);
            diagram.command("org.eclipse.ui.edit.copy");
            Ui.until("the clipboard", DiagramUiTest::clipboard, "fase Prove \"Prove d'esame\""::equals);
            diagram.clickPaper();
            diagram.command("org.eclipse.ui.edit.paste");
            Ui.until("two", diagram::labels, all -> Collections.frequency(all, "Prove d'esame") == 2);
            Ui.until("the text", editor::text, text -> !text.equals(MAP));
            diagram.command("org.eclipse.ui.edit.undo");
            Ui.until("the text", editor::text, MAP::equals);
        }
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void allOfADiagramIsShownByACommand() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            String zoom = "return document.querySelector('#diagram svg > g').getAttribute('transform')";
            Object all = diagram.ask(zoom);
            diagram.run("document.getElementById('zoomIn').click()");
            Ui.until("another zoom", () -> diagram.ask(zoom), now -> !now.equals(all));
            diagram.command("org.vaglio.workbench.diagram.fit");
            Ui.until("all", () -> diagram.ask(zoom), all::equals);
        }
    }

    @Test
    void aKeyOfTheWorkbenchIsLeftToIt() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.click("Prove d'esame");
            Ui.run(() -> Ui.page().activate(diagram.editor()));
            assertEquals(Boolean.TRUE, diagram.ask("const e = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, key: 'z', ctrlKey: true});"
                    + " document.querySelector('#diagram svg').dispatchEvent(e); return e.defaultPrevented"));
            assertEquals(Boolean.FALSE, diagram.ask("const e = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, key: 'q'});"
                    + " document.querySelector('#diagram svg').dispatchEvent(e); return e.defaultPrevented"));
        }
    }

    @Test
    void aDiagramFollowsTheColoursOfTheWorkbench() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            assertEquals("light", diagram.ask("return document.documentElement.dataset.theme"));
            IThemeEngine themes = Ui.get(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
            String before = Ui.get(() -> themes.getActiveTheme().getId());
            try {
                Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
                Ui.until("dark", () -> diagram.ask("return document.documentElement.dataset.theme"), "dark"::equals);
                Ui.screenshot("diagram-dark");
            } finally {
                Ui.run(() -> themes.setTheme(before, false));
            }
        }
    }

    @Test
    void whatIsTypedIsDrawn() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            editor.cursorBehind("Bando di ");
            editor.type("gara e ");
            diagram.shows("Bando di gara e concorso");
            editor.cursorBehind("primario ");
            editor.type("(");
            Ui.until("a note", () -> diagram.ask("return document.getElementById('stale').textContent").toString().startsWith("The text has a mistake"));
            Ui.screenshot("diagram-stale");
            Ui.command("org.eclipse.ui.edit.undo");
            Ui.until("no note", () -> diagram.ask("return document.getElementById('stale').hidden") == Boolean.TRUE);
        }
    }

    @Test
    void theSelectionIsThatOfTheTextAndOfTheViews() {
        try (MapEditor editor = MapEditor.open(MAP); MapView tree = MapView.show("org.vaglio.workbench.explorer"); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.click("Prove d'esame");
            Ui.until("the text", () -> editor.widget().getSelectionText(), text -> text.startsWith("fase Prove"));
            Ui.until("the tree", () -> Arrays.stream(tree.find(Tree.class).getSelection()).map(TreeItem::getText).toList().toString(), s -> s.contains("Prove d'esame"));
            Ui.run(() -> Ui.page().activate(tree.part()));
            choose(tree.find(Tree.class), "Bando di concorso");
            Ui.until("the diagram", diagram::selected, List.of("Bando di concorso")::equals);
            editor.activate();
            editor.cursorAt("Prove d'esame");
            Ui.until("the tree", () -> tree.find(Tree.class).getSelection()[0].getText(), text -> text.contains("Prove d'esame"));
            Ui.run(() -> Ui.page().activate(diagram.editor()));
            Ui.until("the diagram", diagram::selected, List.of("Prove d'esame")::equals);
        }
    }

    private static void choose(Tree tree, String label) {
        Ui.run(() -> {
            TreeItem item = find(tree.getItems(), label);
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    private static TreeItem find(TreeItem[] items, String label) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().contains(label) ? item : find(item.getItems(), label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aDiagramIsSavedAndRevertedAsItsText() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.draw("Phase");
            diagram.shows("Nuova fase");
            diagram.command("org.eclipse.ui.file.save");
            Ui.until("saved", () -> !editor.editor().isDirty() && !diagram.editor().isDirty());
            assertEquals(editor.text(), editor.file().readString());
            diagram.draw("Phase");
            Ui.until("another one", diagram::labels, all -> Collections.frequency(all, "Nuova fase") == 2);
            diagram.command("org.eclipse.ui.file.revert");
            Ui.until("only the first", diagram::labels, all -> Collections.frequency(all, "Nuova fase") == 1);
            assertFalse(Ui.get(editor.editor()::isDirty));
        }
    }

    @Test
    void whatAnotherProgramWritesIsDrawn() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            Ui.run(() -> Ui.page().closeEditor(editor.editor(), false));
            Files.writeString(editor.file().getLocation().toPath(), MAP.replace("Bando di concorso", "Avviso pubblico"));
            Ui.run(() -> editor.file().refreshLocal(0, null));
            diagram.shows("Avviso pubblico");
        }
    }

    @Test
    void whatIsNotSavedIsAskedAboutAndTheTextStaysWhileADiagramShowsIt() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            diagram.shows("Bando di concorso");
            diagram.draw("Phase");
            diagram.shows("Nuova fase");
            Ui.start(() -> Ui.page().closeEditor(editor.editor(), true));
            Shell asked = Ui.anyDialog();
            assertTrue(Ui.words(asked).contains("still open"), Ui.words(asked));
            Ui.press(asked, "No", "Don't Save");
            Ui.until("the text closed", () -> !Arrays.asList(Ui.page().getEditors()).contains(editor.editor()));
            assertTrue(Ui.get(diagram.editor()::isDirty));
            diagram.command("org.eclipse.ui.edit.undo");
            Ui.until("nothing to save", () -> !diagram.editor().isDirty());
            diagram.command("org.eclipse.ui.edit.redo");
            Ui.until("something to save", () -> diagram.editor().isDirty());
            Ui.start(() -> Ui.page().closeEditor(diagram.editor(), true));
            Ui.press(Ui.anyDialog(), "Cancel");
            assertTrue(Ui.get(() -> Arrays.asList(Ui.page().getEditors()).contains(diagram.editor())));
        }
    }

    @Test
    void aDoubleClickOpensTheDiagramOfAProcess() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = DiagramView.open(editor.file())) {
            diagram.shows("Concorsi");
            diagram.doubleClick("Concorsi");
            diagram.shows("Bando di concorso");
            Ui.until("its title", () -> diagram.editor().getTitle(), "1 Concorsi"::equals);
        }
    }

    @Test
    void aDiagramIsFoundAgainAfterARestart() {
        try (MapEditor editor = MapEditor.open(MAP); DiagramView diagram = decomposition(editor)) {
            XMLMemento kept = XMLMemento.createWriteRoot("input");
            IPersistableElement input = Ui.get(() -> diagram.editor().getEditorInput().getPersistable());
            input.saveState(kept);
            IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getFactoryId());
            assertEquals(diagram.editor().getEditorInput(), factory.createElement(kept));
        }
    }
}
