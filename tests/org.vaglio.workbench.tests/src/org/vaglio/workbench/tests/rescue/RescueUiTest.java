// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.rescue.Comeback;
import org.vaglio.workbench.rescue.Rescue;
import org.vaglio.workbench.rescue.RescueFolder;
import org.vaglio.workbench.rescue.RescuedText;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/** What is typed and not saved, when the workbench ends without being closed. */
@ExtendWith(EmptyLog.class)
class RescueUiTest {

    private static final String MAP = "piano T \"Prova\" {\n}\n";

    private static String uri(MapEditor editor) {
        return editor.file().getLocation().toPath().toUri().toString();
    }

    /** The texts that would be left of a file if the workbench ended now. */
    private static List<String> left(MapEditor editor) {
        return left(uri(editor));
    }

    private static List<String> left(String uri) {
        return Rescue.folder().left().stream().filter(t -> t.uri().equals(uri)).map(RescuedText::text).toList();
    }

    @Test
    void aCopyIsKeptWhileATextIsChangedAndGoesWhenItIsSaved() {
        try (MapEditor editor = MapEditor.open(MAP)) {
            assertEquals(List.of(), left(editor));
            editor.type("// ");
            Ui.until("the copy", () -> left(editor), l -> l.equals(List.of("// " + MAP)));
            Ui.command("org.eclipse.ui.file.save");
            Ui.until("no copy", () -> left(editor).isEmpty() && !editor.editor().isDirty());
        }
    }

    @Test
    void aCopyGoesWhenItsEditorIsClosedWithoutSaving() {
        MapEditor editor = MapEditor.open(MAP);
        String uri = uri(editor);
        editor.type("// ");
        Ui.until("the copy", () -> left(editor), l -> l.equals(List.of("// " + MAP)));
        editor.close();
        assertEquals(List.of(), left(uri));
    }

    @Test
    void whatWasLeftIsPutIntoTheEditorAndOneUndoGoesBack() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            offer(editor, MAP + "// aggiunta\n", true);
            Ui.until("the text", editor::text, t -> t.equals(MAP + "// aggiunta\n"));
            assertTrue(Ui.get(() -> editor.editor().isDirty()));
            assertEquals(MAP, Ui.get(() -> editor.file().readString()));
            Ui.run(() -> ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO));
            assertEquals(MAP, editor.text());
        }
    }

    @Test
    void whatWasLeftCanBeDiscarded() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            RescueFolder folder = offer(editor, "altro", false);
            Ui.until("no copy", () -> folder.left().isEmpty());
            assertEquals(MAP, editor.text());
        }
    }

    @Test
    void nothingIsAskedAboutATextThatIsOnTheDisk() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            RescueFolder folder = kept(editor, MAP);
            Ui.run(() -> new Comeback(folder).offer(folder.left()));
            assertEquals(List.of(), folder.left());
        }
    }

    private static RescueFolder kept(MapEditor editor, String text) throws Exception {
        Path place = Files.createTempDirectory("copie");
        RescueFolder folder = new RescueFolder(place);
        folder.keep(uri(editor), text);
        return folder;
    }

    private static RescueFolder offer(MapEditor editor, String text, boolean restore) throws Exception {
        RescueFolder folder = kept(editor, text);
        Ui.start(() -> new Comeback(folder).offer(folder.left()));
        Shell dialog = Ui.anyDialog();
        Ui.screenshot("rescue");
        String[] wanted = restore ? new String[] {"Restore", "Ripristina"} : new String[] {"Discard the changes", "Scarta le modifiche"};
        Ui.press(dialog, wanted);
        return folder;
    }
}
