// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.imports;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

import org.vaglio.assessment.Text;
import org.vaglio.cli.LanguageServices;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.maps.DocumentMaps;

/** Reads documents into maps, and says how far it is when that takes long. */
public final class DocumentImport {

    private static final long QUIET_NANOS = 1_000_000_000L;

    private final DocumentMaps maps;
    private final Locale locale;
    private final PrintWriter err;

    public DocumentImport(LanguageServices services, Locale locale, PrintWriter err) {
        this.maps = services.get(DocumentMaps.class);
        this.locale = locale;
        this.err = err;
    }

    /**
     * The map of a document.
     *
     * @throws DocumentProblem when the document cannot be read, or gives no map that can be read
     */
    public ImportedMap read(Path file) throws DocumentProblem {
        ImportedMap map = new ImportedMap(file, maps.read(file, progress(file)));
        if (map.map().isEmpty()) {
            err.println("vaglio: " + file + ": " + new Text("nessun processo, scheda, misura o calcolo riconosciuto.",
                    "no process, sheet, measure or calculation was recognised.").in(locale));
        }
        return map;
    }

    /** The text of an imported map, formatted. */
    public String text(ImportedMap map) {
        return maps.text(map.map());
    }

    private Progress progress(Path file) {
        long start = System.nanoTime();
        long[] said = {start};
        return (done, total) -> {
            long now = System.nanoTime();
            if (now - said[0] >= QUIET_NANOS) {
                said[0] = now;
                String of = total > 0 ? "/" + total : "";
                err.println("vaglio: " + file.getFileName() + ": " + new Text("lettura, parte ", "reading, part ").in(locale) + done + of + " ...");
                err.flush();
            }
        };
    }
}
