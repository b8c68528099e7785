// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.vaglio.documents.content.Document;
import org.vaglio.documents.readers.Formats;

/** Reads published documents of any supported format. */
public final class Documents {

    private static final int MEGABYTES = 100;
    private static final Watch WATCH = new Watch(Duration.ofSeconds(40));

    private Documents() {
    }

    /**
     * Reads a document; its format is told by its content.
     *
     * @param progress told of each page or part, by another thread than the caller's; what it throws stops the reading
     * @throws DocumentProblem when it is not there, has no supported format, is damaged, or is more than the limits allow
     */
    public static Document read(Path file, Progress progress) throws DocumentProblem {
        byte[] content = content(file);
        String name = file.getFileName().toString();
        return WATCH.read(told -> Formats.read(name, content, told), progress);
    }

    private static byte[] content(Path file) throws DocumentProblem {
        if (Files.isDirectory(file)) {
            throw new DocumentProblem("È una cartella: indica uno dei suoi documenti.", "It is a folder: name one of its documents.");
        }
        if (!Files.exists(file)) {
            throw new DocumentProblem("Il documento non esiste.", "The document does not exist.");
        }
        if (!Files.isRegularFile(file)) {
            throw new DocumentProblem("Non è un documento.", "It is not a document.");
        }
        int most = MEGABYTES << 20;
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = Files.size(file) > most ? null : stream.readNBytes(most + 1);
            if (content == null || content.length > most) {
                throw new DocumentProblem("Il documento supera %d MB, che è il limite: dividilo in parti.".formatted(MEGABYTES),
                        "The document is larger than %d MB, which is the limit: split it into parts.".formatted(MEGABYTES));
            }
            return content;
        } catch (IOException e) {
            throw new DocumentProblem("Il documento non si può leggere: manca il permesso, o il disco ha un errore.",
                    "The document cannot be read: permission is missing, or the disk has an error.");
        }
    }
}
