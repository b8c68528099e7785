// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import java.io.IOException;
import java.nio.file.Path;

import org.vaglio.documents.readers.DamagedSamples;

/** Reads damaged documents of every format; libraries like to complain of them. */
final class ReadDamaged {

    private ReadDamaged() {
    }

    public static void main(String[] folder) throws IOException {
        for (Path file : DamagedSamples.write(Path.of(folder[0]))) {
            try {
                Documents.read(file, Progress.SILENT);
            } catch (DocumentProblem expected) {
                continue;
            }
        }
    }
}
