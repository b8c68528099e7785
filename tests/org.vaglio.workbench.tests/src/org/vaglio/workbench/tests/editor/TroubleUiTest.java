// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.projects.MapProjects;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/** What goes wrong outside, and is no trouble inside. */
@ExtendWith(EmptyLog.class)
class TroubleUiTest {

    private static final String WRONG = """
            piano T "Prova" usa PNA2013 {
              processo P "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 } }
            }
            """;

    @Test
    void aTextThatCannotBeReadIsMarkedWhereItBreaks() {
        try (MapEditor editor = MapEditor.open("piano T \"Prova\" {\n  processo }\n")) {
            Ui.until("a mistake", editor::findings, f -> f.size() == 1 && f.get(0).startsWith("E 2"));
        }
    }

    @Test
    void aProjectThatIsClosedTakesItsFindingsAlong() {
        try (MapEditor editor = MapEditor.open(WRONG)) {
            Ui.until("what was found", editor::findings, f -> f.contains("E 2 mean-mismatch"));
            Ui.run(() -> Ui.page().closeEditor(editor.editor(), false));
            Ui.run(() -> editor.file().getProject().close(null));
            Ui.run(() -> editor.file().getProject().open(null));
            Ui.until("what was found again", editor::findings, f -> f.contains("E 2 mean-mismatch"));
        }
    }

    @Test
    void aFileThatChangesOnTheDiskIsCheckedAnewAndOneThatGoesIsForgotten() throws Exception {
        Path folder = Files.createTempDirectory("mappe");
        Path map = Files.writeString(folder.resolve("a.mappa"), WRONG);
        IFolder link = MapProjects.open(folder, null);
        assertEquals(link, MapProjects.open(folder, null));
        Ui.until("what was found", () -> rules(link), r -> r.contains("mean-mismatch"));
        Files.writeString(map, WRONG.replace("2,66", "2,16"));
        link.refreshLocal(IResource.DEPTH_INFINITE, null);
        Ui.until("what is found now", () -> rules(link), r -> !r.contains("mean-mismatch"));
        Files.delete(map);
        link.refreshLocal(IResource.DEPTH_INFINITE, null);
        Ui.until("nothing", () -> rules(link), String::isEmpty);
        link.getProject().delete(true, true, null);
        assertEquals(true, Files.isDirectory(folder));
    }

    @Test
    void markersStayWhileSomebodyWritesTheirFile() {
        try (MapEditor editor = MapEditor.open(WRONG)) {
            Ui.until("what was found", editor::findings, f -> f.contains("E 2 mean-mismatch"));
            List<String> found = editor.findings();
            Job.getJobManager().beginRule(editor.file(), null);
            try {
                editor.select("2,66");
                editor.type("2,16");
                Ui.until("what the server finds now", () -> !found(editor).contains("mean-mismatch"));
                Ui.stays("the markers", editor::findings, found);
            } finally {
                Job.getJobManager().endRule(editor.file());
            }
            Ui.until("the markers of what is found now", editor::findings, f -> !f.contains("E 2 mean-mismatch"));
        }
    }

    private static String found(MapEditor editor) {
        return LiveMaps.get().diagnoses().of(Addresses.of(editor.file().getLocationURI())).toString();
    }

    private static String rules(IFolder folder) throws Exception {
        return String.join(" ", Arrays.stream(folder.findMarkers(MapEditor.FINDING, false, IResource.DEPTH_INFINITE))
                .map(m -> m.getAttribute("org.vaglio.workbench.rule", "")).toList());
    }
}
