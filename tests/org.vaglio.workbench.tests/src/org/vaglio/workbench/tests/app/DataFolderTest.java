// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vaglio.workbench.app.DataFolder;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(Path.of("/home/anna/.local/share/vaglio"), DataFolder.of("Linux", HOME, Map.of()));
        assertEquals(Path.of("/data/vaglio"), DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/home/anna/Library/Application Support/Vaglio"), DataFolder.of("Mac OS X", HOME, Map.of()));
        assertEquals(Path.of("/local/Vaglio"), DataFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")));
        assertEquals(Path.of("/home/anna/AppData/Local/Vaglio"), DataFolder.of("Windows 11", HOME, Map.of()));
    }
}
