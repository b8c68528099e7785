// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.place;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.vaglio.workbench.server.Addresses;

/**
 * Where a new map is to be written, as somebody has typed it.
 *
 * @param folder on the disk; it is made when it is not there
 * @param name   of the file, with or without its ending
 */
public record MapPlace(String folder, String name) {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.+$");

    /** Why no new map can be written there, in one sentence; empty when one can. */
    public Optional<String> problem() {
        if (folder.isBlank()) {
            return Optional.of(Messages.noFolder);
        }
        if (name.isBlank()) {
            return Optional.of(Messages.noFileName);
        }
        if (NOT_IN_NAMES.matcher(name.strip()).find()) {
            return Optional.of(NLS.bind(Messages.noPath, name.strip()));
        }
        try {
            return existing(path());
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.noPath, e.getInput()));
        }
    }

    private static Optional<String> existing(Path folder) {
        return Files.exists(folder) && !Files.isDirectory(folder) ? Optional.of(NLS.bind(Messages.notFolder, folder)) : Optional.empty();
    }

    /** Why no map can be written there, also because there is one; empty when one can. */
    public Optional<String> problemOfNew() {
        return problem().or(() -> Files.exists(path().resolve(fileName())) ? Optional.of(NLS.bind(Messages.fileExists, fileName()))
                : Optional.empty());
    }

    /** The folder; only without a problem. */
    public Path path() {
        return Path.of(folder.strip()).toAbsolutePath().normalize();
    }

    /**
     * The path of another map seen from the folder, as the text of a map imports it.
     *
     * @param uri of a file
     * @return the name alone as long as there is no folder; the whole path where none leads there, as from another disk
     */
    public String pathTo(String uri) {
        Path other = Addresses.path(uri).orElseThrow();
        if (problem().isPresent()) {
            return nameOf(uri);
        }
        try {
            return path().relativize(other).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return other.toString().replace('\\', '/');
        }
    }

    /** The name of a file. */
    public static String nameOf(String uri) {
        return Addresses.path(uri).orElseThrow().getFileName().toString();
    }

    /** The name of the file, with its ending. */
    public String fileName() {
        String plain = name.strip();
        return Addresses.isMap(plain) ? plain : plain + "." + Addresses.ENDING;
    }
}
