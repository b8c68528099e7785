// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of the desktop. */
final class Browser {

    private Browser() {
    }

    /** Shows an address; false when there is nothing that could. */
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(address)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
