// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

/** Addresses of maps: of the server, of the workspace, of the disk. */
public final class Addresses {

    /** What the names of maps end in. */
    public static final String ENDING = "mappa";

    private Addresses() {
    }

    /** Whether a name is that of a map. */
    public static boolean isMap(String name) {
        return name != null && name.endsWith("." + ENDING);
    }

    /** How the server writes an address. */
    public static String of(URI location) {
        return path(location).map(p -> p.toUri().toString()).orElseGet(location::toString);
    }

    /** How the server writes the address of a folder or file that is there or not. */
    public static String of(Path path) {
        return path.toUri().toString();
    }

    private static Optional<Path> path(URI location) {
        try {
            return "file".equals(location.getScheme()) ? Optional.of(Path.of(location).toAbsolutePath().normalize()) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The files of open projects with an address; a file that is linked twice is there twice. */
    public static List<IFile> files(String uri) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri)))
                .filter(f -> f.isAccessible()).toList();
    }

    /** What people call a map: its path in the project, which begins with the folder that they have opened; of others their path on the disk. */
    public static String relative(String uri) {
        return files(uri).stream().findFirst().map(f -> f.getProjectRelativePath().toString()).or(() -> path(uri).map(Path::toString)).orElse(uri);
    }

    /** The path of an address on the disk; empty for texts that are elsewhere. */
    public static Optional<Path> path(String uri) {
        try {
            return path(URI.create(uri));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
