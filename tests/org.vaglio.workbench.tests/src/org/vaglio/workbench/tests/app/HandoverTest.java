// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.app.Handover;

/** A workbench that is started while another runs. */
class HandoverTest {

    private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();
    private Path socket;

    @BeforeEach
    void place() throws Exception {
        socket = Files.createTempDirectory("vaglio").resolve("data").resolve("vaglio.socket");
    }

    @Test
    void theOneThatRunsOpensTheFolders() throws Exception {
        try (Handover running = Handover.listen(socket, opened::add).orElseThrow()) {
            assertTrue(Handover.give(socket, List.of(Path.of("/mappe/società"), Path.of("/altre mappe"))));
            assertTrue(Handover.give(socket, List.of()));
            assertEquals(List.of(Path.of("/mappe/società"), Path.of("/altre mappe")), opened.take());
            assertEquals(List.of(), opened.take());
        }
    }

    @Test
    void nobodyTakesThemWhenNoneRuns() {
        assertFalse(Handover.give(socket, List.of(Path.of("/mappe"))));
    }

    @Test
    void nobodyTakesThemWhenTheOneThatRanIsClosed() {
        Handover.listen(socket, opened::add).orElseThrow().close();
        assertFalse(Handover.give(socket, List.of(Path.of("/mappe"))));
    }

    @Test
    void whatAKilledOneLeftIsReplaced() throws Exception {
        Files.createDirectories(socket.getParent());
        Files.writeString(socket, "");
        assertFalse(Handover.give(socket, List.of()));
        try (Handover running = Handover.listen(socket, opened::add).orElseThrow()) {
            assertTrue(Handover.give(socket, List.of()));
        }
    }
}
