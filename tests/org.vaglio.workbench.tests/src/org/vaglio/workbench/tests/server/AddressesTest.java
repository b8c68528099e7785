// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.workbench.projects.MapProjects;
import org.vaglio.workbench.server.Addresses;

/** What maps are called. */
class AddressesTest {

    @TempDir
    private Path place;

    @Test
    void aMapIsCalledByItsPathFromTheFolderThatIsOpenAndOthersByTheirPathOnTheDisk() throws Exception {
        Path maps = Files.createDirectories(place.resolve("mappe/2024")).getParent();
        Path map = Files.writeString(maps.resolve("2024/piano.mappa"), "piano T \"Prova\" { }");
        assertEquals(map.toString(), Addresses.relative(Addresses.of(map)));
        IFolder folder = MapProjects.open(maps, new NullProgressMonitor());
        try {
            assertEquals("mappe/2024/piano.mappa", Addresses.relative(Addresses.of(map)));
        } finally {
            folder.getProject().delete(false, true, null);
        }
    }
}
