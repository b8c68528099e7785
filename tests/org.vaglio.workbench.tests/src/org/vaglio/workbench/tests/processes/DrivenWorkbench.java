// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.workbench.app.WorkbenchApplication;
import org.vaglio.workbench.projects.WorkspaceMaps;
import org.vaglio.workbench.tests.ui.Contrast;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/** The workbench as a process of its own, which does what the test writes to it, line by line, and answers each with a line. */
public class DrivenWorkbench extends WorkbenchApplication {

    /** What an answer begins with, so that it is told from whatever else is printed. */
    static final String ANSWER = "answer: ";

    @Override
    public Object start(IApplicationContext context) {
        Thread.ofPlatform().daemon().start(DrivenWorkbench::obey);
        return super.start(context);
    }

    private static void obey() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(ANSWER + answer(line));
            }
        } catch (IOException | AssertionError e) {
            System.out.println(ANSWER + e);
        }
    }

    private static String answer(String line) {
        String[] words = line.split(" ", 2);
        return switch (words[0]) {
            case "wait" -> started();
            case "open" -> open(words[1]);
            case "type" -> type(words[1]);
            case "text" -> oneLine(MapEditor.opened(words[1]).text());
            case "dialog" -> oneLine(Ui.words(Ui.anyDialog()));
            case "press" -> press(words[1]);
            case "folders" -> folders();
            case "findings" -> findings(words[1]);
            case "editors" -> String.valueOf(Ui.get(() -> Arrays.stream(Ui.page().getEditorReferences()).map(e -> e.getTitle()).toList()));
            case "show" -> done(() -> Ui.page().showView(words[1]));
            case "cursor" -> cursor(words[1]);
            case "wizard" -> wizard(words[1]);
            case "dark" -> String.valueOf(Ui.get(() -> Contrast.wrong(Ui.page().getWorkbenchWindow().getShell(), true)));
            case "dark-dialog" -> String.valueOf(Ui.get(() -> Contrast.wrong(Ui.anyDialog(), true)));
            case "picture" -> picture(words[1]);
            case "close" -> close();
            default -> "not understood: " + line;
        };
    }

    private static String done(Ui.Action action) {
        Ui.run(action);
        return "done";
    }

    private static String cursor(String text) {
        MapEditor editor = MapEditor.opened(Ui.page().getActiveEditor().getTitle());
        editor.activate();
        editor.cursorAt(text);
        return "done";
    }

    private static String wizard(String id) {
        Ui.command("org.eclipse.ui.newWizard", Map.of("newWizardId", id));
        return Ui.get(() -> Ui.anyDialog().getText());
    }

    /** Views catch up with the text a moment later. */
    private static String picture(String name) {
        Ui.stays("no dialogs", () -> Ui.dialogs().size(), Ui.get(() -> Ui.dialogs().size()));
        Ui.screenshot(name);
        return name;
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n");
    }

    /** A start with all its plug-ins takes longer than anything else that tests wait for. */
    private static String started() {
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return e.toString();
            }
        }
        Ui.until("the window", () -> Ui.page() != null);
        return "started";
    }

    private static String open(String name) {
        var map = Ui.until("the map " + name, () -> WorkspaceMaps.all().stream().filter(m -> m.getName().equals(name)).findFirst().orElse(null), m -> m != null);
        Ui.run(() -> IDE.openEditor(Ui.page(), map));
        return MapEditor.opened(name).file().getName();
    }

    private static String type(String text) {
        ITextEditor editor = (ITextEditor) Ui.page().getActiveEditor();
        MapEditor.opened(editor.getTitle().replaceFirst("^\\*", "")).type(text);
        return "typed";
    }

    private static String press(String label) {
        Ui.press(Ui.anyDialog(), label);
        Ui.until("no dialog", () -> Ui.dialogs().isEmpty());
        return "pressed";
    }

    private static String folders() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(IProject::getName).sorted().collect(Collectors.joining(", "));
    }

    /** The findings that are marked in a map now, whether it is open or not. */
    private static String findings(String name) {
        return WorkspaceMaps.all().stream().filter(m -> m.getName().equals(name)).map(m -> MapEditor.findings(m).toString()).findFirst().orElse("no map");
    }

    /** Closes the workbench as its user does, with all that it keeps for the next start. */
    private static String close() {
        Ui.start(() -> PlatformUI.getWorkbench().close());
        return "closing";
    }
}
