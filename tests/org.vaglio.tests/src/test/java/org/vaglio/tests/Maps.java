// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.language.MappaStandaloneSetup;
import org.vaglio.language.files.Place;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskMap;

import com.google.inject.Injector;

/** Maps in tests: from text to model and findings. */
public final class Maps {

    public static final Injector INJECTOR = MappaStandaloneSetup.injector();

    static {
        INJECTOR.getInstance(MessageLanguage.class).use(Locale.ENGLISH);
    }

    private Maps() {
    }

    /** Parses a whole file; errors are left in the resource. */
    public static XtextResource parse(String text) {
        XtextResource resource = (XtextResource) INJECTOR.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/test.mappa"));
        try {
            resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        EcoreUtil.resolveAll(resource);
        return resource;
    }

    /** Parses a whole file that must have no errors; its first plan. */
    public static Plan plan(String text) {
        XtextResource resource = parse(text);
        assertEquals(List.of(), resource.getErrors(), text);
        return ((RiskMap) resource.getContents().get(0)).getContents().stream().filter(Plan.class::isInstance)
                .map(Plan.class::cast).findFirst().orElseThrow();
    }

    /** Members of a plan by PNA 2013, as a whole file; the first member stays on line 1. */
    public static String pna2013(String members) {
        return "piano T usa PNA2013 { " + members + "\n}";
    }

    /**
     * Checks members of a plan by PNA 2013 and expects the whole list of findings, in the order of the text: one line each,
     * {@code LINE SEVERITY RULE MESSAGE}, messages in English.
     */
    public static void assertFindings(String members, String expected) {
        assertFindingsOfFile(pna2013(members), expected);
    }

    /** The same for a whole file with its own method. */
    public static void assertFindingsOfFile(String text, String expected) {
        assertEquals(expected.strip(), findings(text), text);
    }

    /** Findings of a whole file, one line each, in English. */
    public static String findings(String text) {
        return findings(text, Locale.ENGLISH);
    }

    /** Findings of a whole file, one line each, in a language. */
    public static String findings(String text, Locale language) {
        return Audit.of(plan(text)).findings().stream()
                .sorted(Comparator.comparing((Finding f) -> line(f)).thenComparing(f -> f.rule().id()))
                .map(f -> line(f) + " " + (f.accepted() == null ? f.severity().letter() : "accepted") + " " + f.rule().id() + " "
                        + f.message().in(language))
                .collect(Collectors.joining("\n"));
    }

    /** The one finding of a rule in members of a plan by PNA 2013, to look at it closely. */
    public static Finding only(String rule, String members) {
        List<Finding> found = Audit.of(plan(pna2013(members))).findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static int line(Finding finding) {
        return Place.of(finding.element(), finding.feature(), finding.index()).line();
    }
}
