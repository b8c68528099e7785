// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.files;

import java.nio.file.Path;

/**
 * Why a file cannot be read as a map.
 *
 * @param file    the file or folder
 * @param line    from 1; 0 for the file as a whole
 * @param column  from 1; 0 for the file as a whole
 * @param message one clear sentence in the language in use
 */
public record MapProblem(Path file, int line, int column, String message) {

    /** {@code file:line:column: message}, or {@code file: message} for the file as a whole. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line + ":" + column) + ": " + message;
    }
}
