// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.rescue.RescueFolder;

/** Copies of texts that nobody has saved. */
class RescueFolderTest {

    private Path place;
    private RescueFolder folder;

    @BeforeEach
    void create() throws Exception {
        place = Files.createTempDirectory("copie").resolve("unsaved");
        folder = new RescueFolder(place);
    }

    private List<String> left() {
        return folder.left().stream().map(t -> t.uri() + " = " + t.text()).toList();
    }

    @Test
    void nothingIsLeftWhereNothingWasKept() {
        assertEquals(List.of(), left());
    }

    @Test
    void theNewestTextOfEachAddressIsLeftToTheLetter() throws Exception {
        folder.keep("file:///b.mappa", "piano B \"Società\"\r\n\n");
        folder.keep("file:///a.mappa", "vecchio");
        folder.keep("file:///a.mappa", "");
        assertEquals(List.of("file:///a.mappa = ", "file:///b.mappa = piano B \"Società\"\r\n\n"), left());
    }

    @Test
    void whatIsForgottenIsGone() throws Exception {
        folder.keep("file:///a.mappa", "piano A");
        folder.forget("file:///a.mappa");
        folder.forget("file:///b.mappa");
        assertEquals(List.of(), left());
    }

    @Test
    void aCopyThatWasBeingWrittenAtTheEndIsPassedOver() throws Exception {
        folder.keep("file:///a.mappa", "piano A");
        Files.writeString(place.resolve("half.text.new"), "file:///b.mappa\npia");
        Files.writeString(place.resolve("broken.text"), "file:///c.mapp");
        assertEquals(List.of("file:///a.mappa = piano A"), left());
    }
}
