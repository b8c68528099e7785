// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.language.files.MapLoader;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;
import org.vaglio.tests.cli.Vaglio;

/**
 * Published plans, where they are at hand: beside the checkout, or in the folder of the property {@code vaglio.plans}. Their findings
 * are kept as lists; {@code -Dvaglio.plans.write=true} writes the lists anew.
 */
class PublishedPlansTest {

    private static final Path LISTS = Home.path("tests/org.vaglio.tests/src/test/resources/seeds");

    private final Path plans = Path.of(System.getProperty("vaglio.plans", Home.path("../shared/seeds").toString()));

    @BeforeEach
    void whereThePlansAreAtHand() {
        assumeTrue(Files.isDirectory(plans), "no published plans in " + plans);
    }

    private Plan imported(String name) throws DocumentProblem {
        return Figures.imported(plans.resolve(name + ".txt"));
    }

    private static Plan example(String name) {
        return Maps.INJECTOR.getInstance(MapLoader.class).load(Home.path("tests/org.vaglio.tests/src/test/resources/transcribed/" + name + ".mappa")).plans().get(0);
    }

    @ParameterizedTest
    @CsvSource({"000_51dfc2e4994f5e1a, 30, 0", "001_6ceabb44fb801415, 28, 0", "002_504afa3adfd1f19b, 14, 16", "004_adf69530dc56ca44, 22, 23"})
    void errorsAndWarningsAreThoseOfTheList(String name, int processes, int sheets) throws IOException, DocumentProblem {
        Plan plan = imported(name);
        assertEquals(processes + " processes, " + sheets + " sheets", plan.getProcesses().size() + " processes, " + plan.getSheets().size() + " sheets");
        String found = findings(plan, f -> f.severity() != Severity.INFO);
        Path list = LISTS.resolve(name + ".txt");
        if (Boolean.getBoolean("vaglio.plans.write")) {
            Files.createDirectories(LISTS);
            Files.writeString(list, found);
        }
        assertEquals(Files.readString(list), found);
    }

    @ParameterizedTest
    @CsvSource({"000_51dfc2e4994f5e1a, finanza-2021", "001_6ceabb44fb801415, informatica-2021", "002_504afa3adfd1f19b, dtl-2019", "004_adf69530dc56ca44, aler-2017"})
    void errorsAreThoseOfTheMapThatWasMadeByHand(String name, String example) throws DocumentProblem {
        Predicate<Finding> errors = f -> f.severity() == Severity.ERROR;
        assertEquals(findings(example(example), errors), findings(imported(name), errors));
    }

    @ParameterizedTest
    @CsvSource({"002_504afa3adfd1f19b, dtl-2019", "004_adf69530dc56ca44, aler-2017"})
    void figuresAreThoseOfTheMapThatWasMadeByHand(String name, String example) throws DocumentProblem {
        assertEquals(sorted(Figures.of(example(example), true)), sorted(Figures.of(imported(name), true)));
    }

    /** The examples are what is imported, below two lines that say what they are. */
    @ParameterizedTest
    @CsvSource({"000_51dfc2e4994f5e1a, finanza-2021", "001_6ceabb44fb801415, informatica-2021", "002_504afa3adfd1f19b, dtl-2019", "004_adf69530dc56ca44, aler-2017"})
    void examplesAreWhatIsImported(String name, String example) throws Exception {
        String map = Files.readString(Home.path("examples/" + example + ".mappa"));
        assertEquals(map.lines().skip(2).collect(Collectors.joining("\n")), Vaglio.run(Home.path("."), "import", plans.resolve(name + ".txt").toString()).out().strip());
    }

    /** Sheets that are of several processes, or of none, may stand elsewhere in the map. */
    private static String sorted(String lines) {
        return lines.lines().sorted().collect(Collectors.joining("\n"));
    }

    /** A line for each finding: line of the document, severity, rule, what is stated. */
    private static String findings(Plan plan, Predicate<Finding> wanted) {
        return Audit.of(plan).findings().stream().filter(wanted)
                .sorted(Comparator.comparing((Finding f) -> line(f)).thenComparing(f -> f.rule().id()).thenComparing(f -> String.valueOf(f.stated())))
                .map(f -> line(f) + " " + f.severity().letter() + " " + f.rule().id() + (f.stated() == null ? "" : " " + f.stated()) + "\n")
                .collect(Collectors.joining());
    }

    /** The line of the nearest element that has a place in the document; 0 for none. */
    private static int line(Finding finding) {
        for (EObject e = finding.element(); e != null; e = e.eContainer()) {
            if (e instanceof Element element && element.getSource() != null) {
                return element.getSource().getFromLine();
            }
        }
        return 0;
    }
}
