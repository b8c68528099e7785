// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the workbench is started with. */
public final class Arguments {

    private Arguments() {
    }

    /**
     * The folders to open, absolute and in the order in which they are named; a file stands for its folder's way of being
     * opened, so it is given as it is. Options (with a dash in front) are the platform's.
     *
     * @param arguments of the command line; null for none
     */
    public static List<Path> folders(String[] arguments) {
        List<Path> folders = new ArrayList<>();
        for (String argument : arguments == null ? new String[0] : arguments) {
            if (!argument.isBlank() && !argument.startsWith("-")) {
                try {
                    folders.add(Path.of(argument).toAbsolutePath().normalize());
                } catch (InvalidPathException e) {
                    continue; // no file can have this name
                }
            }
        }
        return folders;
    }
}
