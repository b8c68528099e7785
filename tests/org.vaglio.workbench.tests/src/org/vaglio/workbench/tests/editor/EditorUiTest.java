// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Popup;
import org.vaglio.workbench.tests.ui.Ui;

/** What the editor of text does, as somebody sees it who types. */
@ExtendWith(EmptyLog.class)
class EditorUiTest {

    private static final int SLOW_MILLIS = 1500;
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

    @Test
    void findingsComeWhileOneTypesAndGoWhenTheFigureIsRight() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("the finding", editor::findings, f -> f.contains("E 6 mean-mismatch"));
            editor.select("= 2,66");
            editor.type("= 2,16");
            Ui.until("no mean that is wrong", editor::findings, f -> !f.contains("E 6 mean-mismatch"));
            assertTrue(Ui.get(() -> editor.editor().isDirty()));
        }
    }

    @Test
    void wordsHaveTheColoursOfWhatTheyAre() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("a claim that differs from a score", () -> !colour(editor, "2,66").equals(colour(editor, "2 1 1 1 3")));
            assertEquals(SWT.BOLD, style(editor, "processo").fontStyle);
            assertEquals(SWT.ITALIC, style(editor, "// un commento").fontStyle);
            Ui.screenshot("editor-colours");
        }
    }

    private static Object colour(MapEditor editor, String text) {
        return style(editor, text).foreground;
    }

    private static StyleRange style(MapEditor editor, String text) {
        return Ui.get(() -> {
            int offset = widgetOffset(editor, editor.text().indexOf(text));
            StyleRange style = editor.widget().getStyleRangeAtOffset(offset);
            return style == null ? new StyleRange() : style;
        });
    }

    private static int widgetOffset(MapEditor editor, int offset) {
        return ((ProjectionViewer) editor.viewer()).modelOffset2WidgetOffset(offset);
    }

    @Test
    void aFindingBelowWhatOneTypesStaysTheSameMarkerWhichIsToldItsLineWhenTheTextIsSaved() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("the finding", editor::findings, f -> f.contains("E 6 mean-mismatch"));
            IMarker before = marker(editor);
            String copy = MAP.substring(MAP.indexOf("  processo"), MAP.indexOf("  misura M")).replace("processo P", "processo P0");
            Ui.run(() -> editor.document().replace(MAP.indexOf("  processo"), 0, copy));
            Ui.until("both findings", editor::findings, f -> f.containsAll(List.of("E 6 mean-mismatch", "E 14 mean-mismatch")));
            assertTrue(Ui.get(() -> before.exists() && before.getAttribute(IMarker.LINE_NUMBER, 0) == 6));
            Ui.run(() -> editor.editor().doSave(new NullProgressMonitor()));
            Ui.until("its line", () -> before.exists() && before.getAttribute(IMarker.LINE_NUMBER, 0) == 14
                    && before.getAttribute(IMarker.LOCATION, "").endsWith(" 14"));
        }
    }

    private static IMarker marker(MapEditor editor) {
        return Ui.get(() -> Arrays.stream(editor.file().findMarkers(MapEditor.FINDING, false, 0))
                .filter(m -> "mean-mismatch".equals(m.getAttribute("org.vaglio.workbench.rule", ""))).findFirst().orElseThrow());
    }

    @Test
    void theAnswersOfTheCriterionAreProposedAndTheChosenOneIsWritten() {
        try (MapEditor editor = MapEditor.open(MAP.replace("5 2 1 1 1 3 = 13/6 = 2,66", ""))) {
            editor.cursorBehind("probabilità ");
            List<String> shown = Popup.of(editor, ISourceViewer.CONTENTASSIST_PROPOSALS, Table.class, EditorUiTest::texts,
                    t -> t.size() > 1 && !t.get(0).isBlank());
            assertTrue(shown.stream().anyMatch(s -> s.startsWith("2")), shown.toString());
            Ui.screenshot("editor-completion");
            Popup.close(Table.class);
        }
    }

    @Test
    void enterBehindABraceBreaksTheLineHoweverLateProposalsCome() {
        try (MapEditor editor = MapEditor.open(MAP.replace("    }\n  }\n", "    }\n\n  }\n"))) {
            editor.activate();
            editor.cursorBehind("    }\n");
            focus(editor);
            Ui.run(() -> {
                editor.type("scheda S ");
                Thread.sleep(SLOW_MILLIS); // proposals are due, and wait for a machine that is busy
                editor.type("{");
            });
            Ui.stays("no proposals", Popup::isOpen, false);
            editor.type("\n");
            Ui.until("a block", () -> editor.text().matches("(?s).*scheda S \\{\n +\n *\\}.*"));
        }
    }

    /** Proposals come by themselves only where the keyboard is. */
    private static void focus(MapEditor editor) {
        Ui.run(() -> {
            editor.widget().getShell().forceActive();
            editor.widget().setFocus();
        });
        Ui.until("the focus", () -> editor.widget().isFocusControl());
    }

    @Test
    void enterBehindABraceBreaksTheLineWhileProposalsAreOpen() {
        try (MapEditor editor = MapEditor.open(MAP.replace("    }\n  }\n", "    }\n\n  }\n"))) {
            editor.activate();
            editor.cursorBehind("    }\n");
            focus(editor);
            editor.type("scheda S ");
            Ui.until("proposals", Popup::isOpen);
            editor.type("{\n");
            Ui.until("a block", () -> editor.text().matches("(?s).*scheda S \\{\n +\n *\\}.*"));
            Ui.stays("no proposals", Popup::isOpen, false);
        }
    }

    private static List<String> texts(Table table) {
        return Arrays.stream(table.getItems()).map(i -> i.getText()).toList();
    }

    @Test
    void aFindingIsSettledByItsFix() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("the finding", editor::findings, f -> f.contains("E 6 mean-mismatch"));
            IMarker marker = marker(editor);
            IMarkerResolution[] fixes = Ui.get(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
            Ui.run(() -> fixes[0].run(marker));
            Ui.until("the figure", () -> editor.text().contains("= 13/6 = 2,17"));
        }
    }

    @Test
    void aNameIsChangedWhereverItStands() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("what was found", editor::findings, f -> !f.isEmpty());
            editor.cursorAt("M specifica");
            Ui.command("org.vaglio.workbench.rename");
            Shell dialog = Ui.until("the dialog", () -> Arrays.stream(Ui.display().getShells())
                    .filter(s -> s.isVisible() && s.getParent() != null && Ui.find(s, Text.class, t -> t.getText().equals("M")) != null).findFirst().orElse(null),
                    s -> s != null);
            Ui.run(() -> Ui.find(dialog, Text.class, t -> t.getText().equals("M")).setText("Controllo"));
            press(dialog, "OK");
            Ui.until("the new name", () -> editor.text().contains("misure Controllo") && editor.text().contains("misura Controllo specifica"));
        }
    }

    private static void press(Shell dialog, String label) {
        Ui.start(() -> {
            Button button = Ui.find(dialog, Button.class, b -> b.getText().replace("&", "").equals(label));
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void theMapIsFormatted() {
        try (MapEditor editor = MapEditor.open("piano T \"Prova\" usa PNA2013 {\nprocesso P \"1\" \"Concorsi\" { fase F }\n}\n")) {
            Ui.command("org.vaglio.workbench.format");
            Ui.until("the formatted text", editor::text, t -> t.startsWith("piano T \"Prova\" usa PNA2013 {\n  processo P"));
        }
    }

    @Test
    void linesBecomeCommentsAndLinesAgain() {
        try (MapEditor editor = MapEditor.open("piano T \"Prova\" {\n  processo P\n}\n")) {
            editor.cursorAt("processo");
            Ui.command("org.vaglio.workbench.toggleComment");
            Ui.until("a comment", editor::text, t -> t.equals("piano T \"Prova\" {\n  // processo P\n}\n"));
            Ui.command("org.vaglio.workbench.toggleComment");
            Ui.until("a line", editor::text, t -> t.equals("piano T \"Prova\" {\n  processo P\n}\n"));
        }
    }

    @Test
    void blocksAreClosedAndIndentedWhileOneTypes() {
        try (MapEditor editor = MapEditor.open("")) {
            editor.type("piano T \"Prova\" {\nprocesso P \"1\"");
            assertEquals("piano T \"Prova\" {\n  processo P \"1\"\n}", editor.text());
        }
    }

    @Test
    void blocksCanBeFolded() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            List<String> folds = Ui.until("folds", () -> {
                var model = ((ProjectionViewer) editor.viewer()).getProjectionAnnotationModel();
                List<String> found = new ArrayList<>();
                for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                    var place = model.getPosition(all.next());
                    found.add(editor.document().get(place.offset, place.length).strip().lines().findFirst().orElse(""));
                }
                return found.stream().sorted().toList();
            }, f -> f.size() == 3);
            assertEquals(List.of("piano T \"Prova\" usa PNA2013 {", "processo P \"1\" \"Concorsi\" {", "scheda \"1\" {"), folds);
        }
    }

    @Test
    void placesThatMeanTheSameAreMarked() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            editor.cursorAt("M specifica");
            Ui.until("two places", () -> editor.annotations("org.eclipse.ui.genericeditor.text"), a -> a.equals(List.of("M", "M")));
        }
    }

    @Test
    void theOutlineShowsTheElementsAndLeadsToThem() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            var view = Ui.get(() -> Ui.page().showView(IPageLayout.ID_OUTLINE));
            Ui.run(() -> Ui.page().activate(editor.editor()));
            Tree tree = Ui.until("the tree", () -> {
                var parent = ((PageBookView) view).getCurrentPage().getControl();
                return parent instanceof Tree found && found.getItemCount() > 0 ? found : null;
            }, t -> t != null);
            TreeItem plan = Ui.get(() -> tree.getItem(0));
            assertEquals("T Prova  piano", Ui.get(() -> plan.getText()).replace("plan", "piano"));
            Ui.run(() -> {
                tree.setSelection(plan.getItem(1));
                Event event = new Event();
                event.item = plan.getItem(1);
                tree.notifyListeners(SWT.Selection, event);
            });
            Ui.until("the measure", () -> editor.widget().getSelectionText(), "M"::equals);
        }
    }

    @Test
    void exactValuesStandBesideTheFigures() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Ui.until("the hints", () -> minings(editor), n -> n > 0);
            Ui.screenshot("editor-minings");
        }
    }

    private static long minings(MapEditor editor) {
        long count = 0;
        for (Iterator<Annotation> all = editor.viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            count += all.next().getClass().getSimpleName().startsWith("CodeMining") ? 1 : 0;
        }
        return count;
    }

    @Test
    void savingWritesTheFileAndUndoGoesBack() {
        try (MapEditor editor = MapEditor.open("piano T \"Prova\"\n")) {
            editor.cursorAt("piano");
            editor.type("// ");
            Ui.command("org.eclipse.ui.file.save");
            Ui.until("a saved file", () -> !editor.editor().isDirty());
            assertEquals("// piano T \"Prova\"\n", Ui.get(() -> editor.file().readString()));
            Ui.run(() -> ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO));
            assertFalse(editor.text().startsWith("// "), editor.text());
        }
    }

    @Test
    void aFileThatNobodyHasOpenedIsCheckedToo() {
        try (MapEditor editor = MapEditor.open("piano Altro \"Altro\"\n")) {
            var other = editor.file().getProject().getFile("chiuso.mappa");
            Ui.run(() -> other.create(MAP.getBytes(StandardCharsets.UTF_8), true, false, null));
            Ui.until("its finding", () -> Arrays.stream(other.findMarkers(MapEditor.FINDING, false, 0))
                    .anyMatch(m -> "mean-mismatch".equals(m.getAttribute("org.vaglio.workbench.rule", ""))));
            Ui.run(() -> other.delete(true, null));
        }
    }
}
