// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.vaglio.assessment.Audit;
import org.vaglio.cli.imports.DocumentImport;
import org.vaglio.cli.imports.ImportedMap;
import org.vaglio.cli.output.CheckReport;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.model.riskmap.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Reads published plans, recomputes every figure and lists those that do not hold, with their place in the document.",
        footer = {"", "Formats: txt, pdf, docx, xlsx, odt, ods, html, csv.",
                "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input."})
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();
    @Mixin
    private ReportOptions options = new ReportOptions();
    @Parameters(paramLabel = "DOC", arity = "1..*", description = "Published documents.")
    private List<Path> documents;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        CheckReport report = new CheckReport(locale);
        DocumentImport imports = new DocumentImport(new LanguageServices(locale), locale, spec.commandLine().getErr());
        for (Path document : documents) {
            try {
                ImportedMap map = imports.read(document);
                for (Plan plan : map.map().group().plans()) {
                    report.add(Audit.of(plan), map.map().group(), map::placed);
                }
            } catch (DocumentProblem e) {
                spec.commandLine().getErr().println("vaglio: " + document + ": " + e.text().in(locale));
                return Main.UNUSABLE;
            }
        }
        return options.print(report, locale, spec.commandLine().getOut());
    }
}
