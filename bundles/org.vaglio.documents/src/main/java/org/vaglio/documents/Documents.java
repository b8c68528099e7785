// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.vaglio.documents.content.Document;
import org.vaglio.documents.readers.Formats;

/** Reads published documents of any supported format. */
public final class Documents {

    private Documents() {
    }

    /**
     * Reads a document; its format is told by its content.
     *
     * @throws DocumentProblem when it is not there, has no supported format, is damaged, or is more than the limits allow
     */
    public static Document read(Path file, Progress progress) throws DocumentProblem {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DocumentProblem("Il documento non si può leggere.", "The document cannot be read.");
        }
        return Formats.read(file.getFileName().toString(), content, progress);
    }
}
