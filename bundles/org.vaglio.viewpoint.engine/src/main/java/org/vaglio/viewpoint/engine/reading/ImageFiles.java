// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.vaglio.viewpoint.engine.output.Images;

/** Images that lie beside a specification: the first part of their path is the name of a bundle, the rest is looked for in its folders. */
public final class ImageFiles implements Images {

    private static final long LARGEST = 4L << 20;
    private static final int LEVELS = 4;
    private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg",
            "gif", "image/gif");

    private final Path specification;

    /** The images of a specification file. */
    public ImageFiles(Path specification) {
        this.specification = specification.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Image> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        String inBundle = path.replaceFirst("^/?[^/]+/", "");
        Path folder = specification.getParent();
        for (int i = 0; type != null && folder != null && i < LEVELS; i++, folder = folder.getParent()) {
            Path file = folder.resolve(inBundle).normalize();
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                return read(file, type);
            }
        }
        return Optional.empty();
    }

    private static Optional<Image> read(Path file, String type) {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(new Image(type, Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
