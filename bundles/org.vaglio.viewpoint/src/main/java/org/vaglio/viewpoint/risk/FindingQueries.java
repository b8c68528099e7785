// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.risk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.model.riskmap.Element;
import org.vaglio.viewpoint.Wording;

/** What does not hold in an element, for markers, notes and validation. Accepted findings are not counted. */
public final class FindingQueries {

    private static final int NOTE = 5;
    private static final int LINE = 120;

    /** The element itself when anything was found in it: what a marker stands for. */
    public Collection<EObject> withFindings(Element element) {
        return findings(element).isEmpty() ? List.of() : List.of(element);
    }

    /** How many findings there are. */
    public String findingCount(Element element) {
        return String.valueOf(findings(element).size());
    }

    /** Whether an error is among the findings. */
    public boolean hasErrors(Element element) {
        return any(element, Severity.ERROR);
    }

    /** Whether the worst finding is a warning. */
    public boolean hasWarningsAtWorst(Element element) {
        return any(element, Severity.WARNING) && !hasErrors(element);
    }

    /** Whether no error is among the findings: what validation asks. */
    public boolean isFreeOfErrors(Element element) {
        return !any(element, Severity.ERROR);
    }

    /** Whether no warning is among the findings. */
    public boolean isFreeOfWarnings(Element element) {
        return !any(element, Severity.WARNING);
    }

    /** Whether no information is among the findings. */
    public boolean isFreeOfInformation(Element element) {
        return !any(element, Severity.INFO);
    }

    /** The errors, one a line. */
    public String errorTexts(Element element) {
        return texts(findings(element).stream().filter(f -> f.severity() == Severity.ERROR));
    }

    /** The warnings, one a line. */
    public String warningTexts(Element element) {
        return texts(findings(element).stream().filter(f -> f.severity() == Severity.WARNING));
    }

    /** The information, one a line. */
    public String informationTexts(Element element) {
        return texts(findings(element).stream().filter(f -> f.severity() == Severity.INFO));
    }

    /** All findings, one a line. */
    public String findingTexts(Element element) {
        return texts(findings(element).stream());
    }

    /** The first findings, each short enough for a note on the diagram, and how many more there are. */
    public String findingNote(Element element) {
        List<Finding> all = findings(element);
        String first = all.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).limit(NOTE)
                .map(f -> "• " + Wording.shortened(text(f), LINE)).collect(Collectors.joining("\n"));
        return all.size() <= NOTE ? first : first + "\n+ " + (all.size() - NOTE);
    }

    private static boolean any(Element element, Severity severity) {
        return findings(element).stream().anyMatch(f -> f.severity() == severity);
    }

    private static List<Finding> findings(Element element) {
        return Appraisal.of(element).findings(element);
    }

    private static String texts(Stream<Finding> findings) {
        return findings.map(FindingQueries::text).collect(Collectors.joining("\n"));
    }

    private static String text(Finding finding) {
        return finding.message().in(Locale.getDefault());
    }
}
