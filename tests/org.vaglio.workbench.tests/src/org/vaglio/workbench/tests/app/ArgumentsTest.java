// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vaglio.workbench.app.Arguments;

class ArgumentsTest {

    @Test
    void foldersAreAbsoluteAndOptionsAreThePlatforms() {
        assertEquals(List.of(Path.of("/mappe"), Path.of("maps").toAbsolutePath()),
                Arguments.paths(new String[] {"/mappe/../mappe", "-testproperties", "/some/file", "", "-clean", "x", "maps"}));
    }

    @Test
    void noArgumentsOpenNothing() {
        assertEquals(List.of(), Arguments.paths(null));
    }
}
