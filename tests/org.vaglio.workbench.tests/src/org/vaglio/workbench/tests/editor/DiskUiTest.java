// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.projects.MapProjects;
import org.vaglio.workbench.rescue.Rescue;
import org.vaglio.workbench.tests.bench.BigMap;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/** What disks and other programs do to files that are open in the editor. */
@ExtendWith(EmptyLog.class)
class DiskUiTest {

    private static final String MAP = "piano T \"Prova\" {\n}\n";
    private static final String WRONG = """
            piano T "Prova" usa PNA2013 {
              processo P "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 } }
            }
            """;

    @Test
    void anEditorWithChangesKeepsItsTextWhenItsFileIsDeleted() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            editor.type("x");
            Files.delete(editor.file().getLocation().toPath());
            Ui.run(() -> editor.file().refreshLocal(IResource.DEPTH_ZERO, null));
            Ui.until("a file that is gone", () -> !editor.file().exists());
            assertEquals("x" + MAP, editor.text());
            Ui.command("org.eclipse.ui.file.save");
            Shell dialog = Ui.anyDialog();
            Ui.screenshot("disk-deleted");
            Ui.press(dialog, "OK");
            Ui.until("the file again", () -> editor.file().exists() && !editor.editor().isDirty());
            assertEquals("x" + MAP, editor.file().readString());
        }
    }

    @Test
    void aFileThatWasChangedUnderneathIsOverwrittenOnlyWhenItsUserWantsIt() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            editor.type("// ");
            Files.writeString(editor.file().getLocation().toPath(), MAP + "// di un altro\n");
            Ui.command("org.eclipse.ui.file.save");
            Shell dialog = Ui.anyDialog();
            Ui.screenshot("disk-changed");
            assertTrue(Ui.words(dialog).contains("prova.mappa"), Ui.words(dialog));
            Ui.press(dialog, "Cancel", "Annulla", "No");
            Ui.until("the dialog to go", () -> dialog.isDisposed());
            assertEquals(MAP + "// di un altro\n", Files.readString(editor.file().getLocation().toPath()));
            assertEquals("// " + MAP, editor.text());
        }
    }

    @Test
    void aFileThatWasChangedUnderneathIsShownAsItIsNow() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            Files.writeString(editor.file().getLocation().toPath(), WRONG);
            Ui.run(() -> editor.file().refreshLocal(IResource.DEPTH_ZERO, null));
            Ui.until("the new text", editor::text, WRONG::equals);
            Ui.until("its finding", editor::findings, f -> f.contains("E 2 mean-mismatch"));
            assertFalse(Ui.get(() -> editor.editor().isDirty()));
        }
    }

    @Test
    void aFileThatMayNotBeWrittenStaysAsItIsWhenItsUserSaysNo() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            readOnly(editor, true);
            Ui.start(() -> editor.type("x"));
            Shell dialog = Ui.anyDialog();
            Ui.screenshot("disk-read-only");
            assertTrue(Ui.words(dialog).contains("prova.mappa"), Ui.words(dialog));
            Ui.press(dialog, "No");
            Ui.until("the dialog to go", () -> dialog.isDisposed());
            Ui.stays("no other question", () -> Ui.dialogs().size(), 0);
            assertEquals(MAP, editor.text());
            assertFalse(Ui.get(() -> editor.editor().isDirty()));
            readOnly(editor, false);
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsWrittenWhenItsUserSaysSo() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            readOnly(editor, true);
            Ui.start(() -> editor.type("x"));
            Shell dialog = Ui.anyDialog();
            Ui.press(dialog, "Yes", "Sì");
            Ui.until("the text", editor::text, ("x" + MAP)::equals);
            editor.activate();
            Ui.command("org.eclipse.ui.file.save");
            Ui.until("a saved file", () -> !editor.editor().isDirty());
            assertEquals("x" + MAP, Files.readString(editor.file().getLocation().toPath()));
        }
    }

    private static void readOnly(MapEditor editor, boolean readOnly) {
        Ui.run(() -> {
            ResourceAttributes attributes = editor.file().getResourceAttributes();
            attributes.setReadOnly(readOnly);
            editor.file().setResourceAttributes(attributes);
        });
    }

    @Test
    void aDiskThatIsFullLosesNeitherTheOldTextNorTheNew() throws Exception {
        Path disk = Files.createTempDirectory("pieno");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "small disks cannot be made here");
        try {
            fill(disk);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static void fill(Path disk) throws Exception {
        Files.writeString(disk.resolve("a.mappa"), MAP);
        Files.write(disk.resolve("altro"), new byte[56 * 1024]);
        IFile file = MapProjects.open(disk, null).getFile("a.mappa");
        ITextEditor editor = Ui.get(() -> (ITextEditor) IDE.openEditor(Ui.page(), file));
        try {
            saveTooMuchThenLittle(disk, editor);
        } finally {
            Ui.run(() -> Ui.page().closeEditor(editor, false));
            file.getProject().delete(true, true, null);
        }
    }

    private static void saveTooMuchThenLittle(Path disk, ITextEditor editor) throws Exception {
        IDocument document = Ui.get(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
        String large = MAP + "// molto testo\n".repeat(5000);
        Ui.run(() -> document.set(large));
        Ui.command("org.eclipse.ui.file.save");
        Shell dialog = Ui.anyDialog();
        Ui.screenshot("disk-full");
        Ui.press(dialog, "OK");
        Ui.until("the dialog to go", () -> dialog.isDisposed());
        assertEquals(MAP, Files.readString(disk.resolve("a.mappa")));
        assertEquals(large, Ui.get(() -> document.get()));
        assertTrue(Ui.get(() -> editor.isDirty()));
        assertTrue(Rescue.folder().left().stream().anyMatch(t -> t.text().equals(large)));
        Files.delete(disk.resolve("altro"));
        Ui.run(() -> Ui.page().activate(editor));
        Ui.run(() -> document.set(MAP + "// poco\n"));
        Ui.command("org.eclipse.ui.file.save");
        Ui.until("a saved file", () -> !editor.isDirty());
        assertEquals(MAP + "// poco\n", Files.readString(disk.resolve("a.mappa")));
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aMapOfTwentyMegabytesIsShownAndCanBeWritten() throws Exception {
        String large = BigMap.of(95_000);
        assertTrue(large.length() > 20_000_000, "length " + large.length());
        try (MapEditor editor = MapEditor.open(large)) {
            Ui.until("what is to be done", editor::findings, List.of("E 1 syntax")::equals);
            Ui.screenshot("disk-large");
            editor.type("// ");
            editor.activate();
            Ui.command("org.eclipse.ui.file.save");
            Ui.until("a saved file", () -> !editor.editor().isDirty());
            assertEquals("// " + large, Files.readString(editor.file().getLocation().toPath()));
        }
    }

    @Test
    void aFileThatIsNoTextIsMarkedAndNothingElse() throws Exception {
        try (MapEditor editor = MapEditor.open(MAP)) {
            byte[] bytes = new byte[5000];
            new Random(1).nextBytes(bytes);
            Ui.run(() -> editor.file().setContents(bytes, true, false, null));
            Ui.until("mistakes", editor::findings, f -> f.stream().allMatch(m -> m.startsWith("E ")) && !f.isEmpty());
        }
    }

    @Test
    void projectsThatAreClosedWhileTheyAreCheckedLeaveNothing() throws Exception {
        try (MapEditor editor = MapEditor.open(WRONG)) {
            var project = editor.file().getProject();
            for (int i = 0; i < 50; i++) {
                project.getFile("m" + i + ".mappa").create(WRONG.getBytes(StandardCharsets.UTF_8), true, false, null);
            }
            for (int round = 0; round < 10; round++) {
                project.close(null);
                project.open(null);
                Thread.sleep(60L * round);
            }
            Ui.until("all findings", () -> project.findMarkers(MapEditor.FINDING, false, IResource.DEPTH_INFINITE).length >= 50);
        }
    }
}
