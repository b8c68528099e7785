// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.Optional;

/** Finds the images that styles name. */
@FunctionalInterface
public interface Images {

    /** No images. */
    Images NONE = path -> Optional.empty();

    /**
     * An image by the path that the specification gives; empty when there is none.
     *
     * @param path the path, that of a bundle first
     */
    Optional<Image> find(String path);

    /**
     * An image.
     *
     * @param type    its media type
     * @param content its bytes
     */
    record Image(String type, byte[] content) {
    }
}
