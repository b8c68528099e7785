// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.vaglio.assessment.Audit;
import org.vaglio.cli.output.CheckReport;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.files.MapProblem;
import org.vaglio.model.riskmap.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio check}. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Recomputes every figure of maps and lists those that do not hold.",
        footer = {"", "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input."})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();
    @Mixin
    private ReportOptions options = new ReportOptions();
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Maps, or folders of maps.")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        CheckReport report = new CheckReport(locale);
        List<MapProblem> problems = new ArrayList<>();
        LanguageServices services = new LanguageServices(locale);
        problems.addAll(services.get(MapLoader.class).load(paths, group -> add(group, report, problems)));
        if (!problems.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            problems.forEach(p -> err.println("vaglio: " + p));
            return Main.UNUSABLE;
        }
        return options.print(report, locale, spec.commandLine().getOut());
    }

    private static void add(MapGroup group, CheckReport report, List<MapProblem> problems) {
        problems.addAll(group.problems());
        if (problems.isEmpty()) {
            for (Plan plan : group.plans()) {
                report.add(Audit.of(plan), group);
            }
        }
    }
}
