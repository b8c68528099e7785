// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.vaglio.workbench.preferences.PackedStart;

class PackedStartTest {

    @Test
    void thePlatformIsToldTheLanguageThatWasChosen() {
        assertArrayEquals(new String[] {"-name", "Vaglio", "-nl", "it", "/maps"}, PackedStart.withLanguage("it", "/maps"));
        assertArrayEquals(new String[] {"-name", "Vaglio", "/maps"}, PackedStart.withLanguage("", "/maps"));
    }
}
