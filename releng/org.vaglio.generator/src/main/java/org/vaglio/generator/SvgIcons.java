// SPDX-License-Identifier: EPL-2.0
package org.vaglio.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Lets generated item providers use SVG icons: EMF's templates ask its resource locator, which knows no SVG, and write GIF
 * files; here they ask {@code Icons} of the edit bundle instead.
 */
final class SvgIcons {

    private SvgIcons() {
    }

    static void use(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith("ItemProvider.java")).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceAll(
                        "getResourceLocator\\(\\)\\.getImage\\(\"full/obj16/(\\w+)\"\\)", "Icons.of(\"$1\")"));
            }
        }
        deleteGifs(sources.resolveSibling("icons"));
    }

    /** The generator also writes GIF icons of its own into the project. */
    private static void deleteGifs(Path icons) throws IOException {
        if (!Files.exists(icons)) {
            return;
        }
        try (Stream<Path> files = Files.walk(icons)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
