// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.vaglio.language.files.AtomicFile;
import org.vaglio.workbench.app.DataFolder;

/**
 * The language that the user has chosen. It is kept in a file of its own, because the start script reads it: the platform must know
 * it before anything of the workbench runs.
 */
final class ChosenLanguage {

    /** Codes that can be chosen; empty is that of the system. */
    static final List<String> CODES = List.of("", "it", "en");

    private ChosenLanguage() {
    }

    /** Where it is kept. */
    static Path file() {
        return DataFolder.ofThisUser().resolve("language");
    }

    /** The code that was chosen; empty for that of the system. */
    static String get(Path file) {
        try {
            String code = Files.exists(file) ? Files.readString(file).strip() : "";
            return CODES.contains(code) ? code : "";
        } catch (IOException e) {
            return ""; // then the start script could not read it either
        }
    }

    /**
     * Keeps a choice.
     *
     * @throws IOException when that is not possible
     */
    static void set(Path file, String code) throws IOException {
        if (code.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, code + "\n");
        }
    }
}
