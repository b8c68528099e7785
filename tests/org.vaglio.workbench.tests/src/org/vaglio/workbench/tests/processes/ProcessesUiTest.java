// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.workbench.rescue.RescueFolder;
import org.vaglio.workbench.rescue.RescuedText;
import org.vaglio.workbench.tests.ui.Ui;

/** What one run of the workbench leaves to the next one, and what a second one does beside it: with processes that are started and killed. */
class ProcessesUiTest {

    private static final String MAP = "piano T \"Prova\" {\n}\n";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path place;
    private Path maps;

    @BeforeEach
    void writeMap() throws IOException {
        maps = Files.createDirectories(place.resolve("mappe"));
        Files.writeString(maps.resolve("piano.mappa"), MAP);
    }

    @Test
    void whatWasTypedBeforeTheWorkbenchWasKilledIsOfferedByTheNextStart() throws Exception {
        try (WorkbenchProcess first = WorkbenchProcess.driven(place, maps.toString())) {
            assertEquals("piano.mappa", first.ask("open piano.mappa"));
            assertEquals("typed", first.ask("type // non salvato "));
            Ui.until("the copy", this::kept, List.of("// non salvato " + MAP)::equals);
            first.kill();
        }
        assertEquals(MAP, Files.readString(maps.resolve("piano.mappa")));
        try (WorkbenchProcess next = WorkbenchProcess.driven(place)) {
            String question = next.ask("dialog");
            assertTrue(question.startsWith("Vaglio was not closed as usual.") && question.contains(maps.resolve("piano.mappa").toString()), question);
            assertEquals("pressed", next.ask("press Restore"));
            assertEquals(("// non salvato " + MAP).replace("\n", "\\n"), next.ask("text piano.mappa"));
            assertEquals(MAP, Files.readString(maps.resolve("piano.mappa")));
            assertEquals("mappe", next.ask("folders"));
        }
    }

    private List<String> kept() {
        return new RescueFolder(WorkbenchProcess.workspace(place).resolve(".metadata/.plugins/org.vaglio.workbench/unsaved")).left().stream()
                .map(RescuedText::text).toList();
    }

    @Test
    void aSecondStartHandsItsFolderToTheOneThatRunsAndEnds() throws Exception {
        startTwice(List.of());
    }

    @Test
    void aSecondStartDoesSoOnAWorkspaceThatIsNamedToo() throws Exception {
        startTwice(List.of("-data", place.resolve("lavoro").toString()));
    }

    private void startTwice(List<String> data) throws Exception {
        Path others = Files.createDirectories(place.resolve("altre mappe"));
        try (WorkbenchProcess first = WorkbenchProcess.driven(place, with(data, maps)); WorkbenchProcess second = WorkbenchProcess.real(place, with(data, others))) {
            assertEquals(0, second.end());
            first.askUntil("folders", "altre mappe, mappe");
        }
    }

    private static String[] with(List<String> data, Path folder) {
        return Stream.concat(Stream.of(folder.toString()), data.stream()).toArray(String[]::new);
    }

    @Test
    void whatWasFoundInMapsThatAreNotOpenIsMarkedAgainAfterTheNextStart() throws Exception {
        Files.writeString(maps.resolve("piano.mappa"), """
                piano T "Prova" usa PNA2013 {
                  processo P "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 } }
                }
                """);
        try (WorkbenchProcess first = WorkbenchProcess.driven(place, maps.toString())) {
            first.askUntil("findings piano.mappa", "[E 2 mean-mismatch]");
            assertEquals("closing", first.ask("close"));
            assertEquals(0, first.end());
        }
        Files.writeString(maps.resolve("altro.mappa"), MAP.replace("T", ""));
        try (WorkbenchProcess next = WorkbenchProcess.driven(place)) {
            next.askUntil("findings piano.mappa", "[E 2 mean-mismatch]");
            next.askUntil("findings altro.mappa", "[E 1 syntax]");
            assertEquals("[Welcome]", next.ask("editors"));
        }
    }
}
