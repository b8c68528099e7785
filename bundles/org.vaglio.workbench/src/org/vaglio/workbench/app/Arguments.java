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
     * The folders and files to open, absolute and in the order in which they are named. Options (with a dash in front) and
     * their values are the platform's.
     *
     * @param arguments of the command line; null for none
     */
    public static List<Path> paths(String[] arguments) {
        List<Path> paths = new ArrayList<>();
        String before = "";
        for (String argument : arguments == null ? new String[0] : arguments) {
            boolean isPath = !argument.isBlank() && !argument.startsWith("-") && !before.startsWith("-");
            before = argument;
            if (isPath) {
                try {
                    paths.add(Path.of(argument).toAbsolutePath().normalize());
                } catch (InvalidPathException e) {
                    continue; // no file can have this name
                }
            }
        }
        return paths;
    }
}
