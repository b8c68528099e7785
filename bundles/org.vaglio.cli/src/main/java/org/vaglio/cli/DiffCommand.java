// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.vaglio.assessment.differences.PlanDifferences;
import org.vaglio.cli.output.DifferencesOutput;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.files.MapProblem;
import org.vaglio.language.ide.views.ComparedRow;
import org.vaglio.language.ide.views.PlanComparison;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio diff}. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Tells what two maps, such as those of two years, do not have in common: elements, risks, figures, findings.",
        footer = {"", "Exit status: 0 no difference, 1 differences, 2 wrong usage or unreadable input."})
final class DiffCommand implements Callable<Integer> {

    /** Forms of the output. */
    enum Format {
        TEXT, JSON
    }

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();
    @Option(names = "--format", paramLabel = "text|json", description = "Form of the output (default: text).")
    private Format format = Format.TEXT;
    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier map, or the folder of its files.")
    private Path old;
    @Parameters(index = "1", paramLabel = "NEW", description = "The later map, or the folder of its files.")
    private Path now;

    @Override
    public Integer call() throws IOException {
        LanguageServices services = new LanguageServices(language.locale());
        List<MapProblem> problems = new ArrayList<>();
        Plan before = plan(old, services, problems);
        Plan after = plan(now, services, problems);
        if (!problems.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            problems.forEach(p -> err.println("vaglio: " + p));
            return Main.UNUSABLE;
        }
        PlanComparison words = services.get(PlanComparison.class);
        List<ComparedRow> rows = words.rows(PlanDifferences.between(before, after), e -> null, e -> null);
        StringWriter text = new StringWriter();
        DifferencesOutput output = new DifferencesOutput(before, after, rows);
        switch (format) {
            case TEXT -> output.text(words, text, services.get(MessageLanguage.class));
            case JSON -> output.json(text);
        }
        spec.commandLine().getOut().print(text);
        return rows.isEmpty() ? Main.OK : Main.FINDINGS;
    }

    /** The one plan of a map; null, and a problem more, when there is none or there are several. */
    private static Plan plan(Path path, LanguageServices services, List<MapProblem> problems) {
        List<Plan> plans = new ArrayList<>();
        int before = problems.size();
        problems.addAll(services.get(MapLoader.class).load(List.of(path), (MapGroup group) -> {
            problems.addAll(group.problems());
            plans.addAll(group.plans());
        }));
        if (problems.size() == before && plans.size() != 1) {
            MessageLanguage language = services.get(MessageLanguage.class);
            problems.add(new MapProblem(path, 0, 0, plans.isEmpty() ? language.choose("non c'è nessun piano.", "there is no plan.")
                    : language.choose("ci sono " + plans.size() + " piani: se ne può confrontare uno.", "there are " + plans.size()
                            + " plans: one can be compared.")));
        }
        return plans.size() == 1 ? plans.get(0) : null;
    }
}
