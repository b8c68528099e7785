// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where programs keep a user's data. */
public final class DataFolder {

    private DataFolder() {
    }

    /** The folder of this program for the user who runs it; it need not be there yet. */
    public static Path ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * The folder of this program.
     *
     * @param system its name, as Java gives it
     * @param home of the user
     * @param environment of the process
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Vaglio");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Vaglio");
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("vaglio");
    }
}
