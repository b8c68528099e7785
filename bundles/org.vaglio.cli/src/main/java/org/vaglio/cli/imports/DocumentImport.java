// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.imports;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

import org.vaglio.assessment.Text;
import org.vaglio.cli.LanguageServices;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Documents;
import org.vaglio.documents.Importer;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.formatting.MapFormat;

import org.eclipse.xtext.resource.XtextResource;

/** Reads documents into maps, and says how far it is when that takes long. */
public final class DocumentImport {

    private static final long QUIET_NANOS = 1_000_000_000L;

    private final MapLoader loader;
    private final MapFormat format;
    private final Importer importer = new Importer();
    private final Locale locale;
    private final PrintWriter err;

    public DocumentImport(LanguageServices services, Locale locale, PrintWriter err) {
        this.loader = services.get(MapLoader.class);
        this.format = services.get(MapFormat.class);
        this.locale = locale;
        this.err = err;
    }

    /** The map of a document. */
    public ImportedMap read(Path file) throws DocumentProblem {
        Document document = Documents.read(file, progress(file));
        MapGroup group = loader.parse(file, importer.map(document));
        if (!group.problems().isEmpty()) {
            String why = group.problems().get(0).message();
            throw new DocumentProblem("Dal documento viene una mappa che non si può leggere (" + why + ").",
                    "The document gives a map that cannot be read (" + why + ").");
        }
        ImportedMap map = new ImportedMap(file, document, group);
        if (map.isEmpty()) {
            err.println("vaglio: " + file + ": " + new Text("nessun processo, scheda, misura o calcolo riconosciuto.",
                    "no process, sheet, measure or calculation was recognised.").in(locale));
        }
        return map;
    }

    /** The text of an imported map, formatted. */
    public String text(ImportedMap map) {
        return format.format((XtextResource) map.group().resources().get(0)).strip() + "\n";
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
