// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.vaglio.assessment.Text;
import org.vaglio.cli.imports.DocumentImport;
import org.vaglio.cli.imports.ImportedMap;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.language.files.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio import}. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Turns published plans into a map; on standard error a list of every repair and of what was not understood.",
        footer = {"", "Formats: txt, pdf, docx, xlsx, odt, ods, html, csv.",
                "Exit status: 0 imported, 2 wrong usage or unreadable input; then nothing is written."})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The map to write, or a folder for one map a document (default: standard output).")
    private Path output;
    @Parameters(paramLabel = "DOC", arity = "1..*", description = "Published documents.")
    private List<Path> documents;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        PrintWriter err = spec.commandLine().getErr();
        DocumentImport imports = new DocumentImport(new LanguageServices(locale), locale, err);
        Map<Path, ImportedMap> folder = new LinkedHashMap<>();
        List<ImportedMap> maps = new ArrayList<>();
        for (Path document : documents) {
            try {
                refuseToReplace(document);
                maps.add(imports.read(document));
                if (folder.put(mapOf(document), maps.get(maps.size() - 1)) != null && isFolder()) {
                    throw new DocumentProblem("Un altro documento dà la stessa mappa, " + mapOf(document) + ": indica un file per ciascuno con -o.",
                            "Another document gives the same map, " + mapOf(document) + ": name a file for each of them with -o.");
                }
            } catch (DocumentProblem e) {
                err.println("vaglio: " + document + ": " + e.text().in(locale));
                return Main.UNUSABLE;
            }
        }
        if (isFolder()) {
            for (Map.Entry<Path, ImportedMap> file : folder.entrySet()) {
                if (!write(file.getKey(), imports.text(file.getValue()))) {
                    return Main.UNUSABLE;
                }
            }
        } else if (!write(output, maps.stream().map(imports::text).collect(Collectors.joining("\n")))) {
            return Main.UNUSABLE;
        }
        maps.forEach(m -> m.notes(locale).forEach(err::println));
        return Main.OK;
    }

    private boolean isFolder() {
        return output != null && Files.isDirectory(output);
    }

    /** Where the map of a document is written; null for standard output. */
    private Path mapOf(Path document) {
        return isFolder() ? output.resolve(document.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".mappa") : output;
    }

    private void refuseToReplace(Path document) throws DocumentProblem, IOException {
        Path map = mapOf(document);
        if (map != null && Files.exists(map) && Files.exists(document) && Files.isSameFile(map, document)) {
            throw new DocumentProblem("La mappa sostituirebbe il documento: indica un altro file con -o.",
                    "The map would replace the document: name another file with -o.");
        }
    }

    /** Writes to a file, or to standard output for null; says so when that fails. */
    private boolean write(Path file, String text) {
        if (file == null) {
            spec.commandLine().getOut().print(text);
            return true;
        }
        try {
            AtomicFile.write(file, text);
            return true;
        } catch (IOException e) {
            spec.commandLine().getErr().println("vaglio: " + file + ": "
                    + new Text("La mappa non si può scrivere: manca la cartella o il permesso, o il disco è pieno.",
                            "The map cannot be written: the folder or the permission is missing, or the disk is full.").in(language.locale()));
            return false;
        }
    }
}
