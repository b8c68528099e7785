// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.vaglio.cli.imports.DocumentImport;
import org.vaglio.cli.imports.ImportedMap;
import org.vaglio.documents.DocumentProblem;

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
        List<ImportedMap> maps = new ArrayList<>();
        for (Path document : documents) {
            try {
                maps.add(imports.read(document));
            } catch (DocumentProblem e) {
                err.println("vaglio: " + document + ": " + e.text().in(locale));
                return Main.UNUSABLE;
            }
        }
        write(maps, imports);
        maps.forEach(m -> m.notes(locale).forEach(err::println));
        return Main.OK;
    }

    private void write(List<ImportedMap> maps, DocumentImport imports) throws IOException {
        if (output != null && Files.isDirectory(output)) {
            for (ImportedMap map : maps) {
                String name = map.document().getFileName().toString().replaceFirst("\\.[^.]*$", "");
                AtomicFile.write(output.resolve(name + ".mappa"), imports.text(map));
            }
            return;
        }
        String text = maps.stream().map(imports::text).collect(Collectors.joining("\n"));
        if (output == null) {
            spec.commandLine().getOut().print(text);
        } else {
            AtomicFile.write(output, text);
        }
    }
}
