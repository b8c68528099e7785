// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;
import org.vaglio.language.ide.workspace.Checked;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.ide.workspace.Problem;
import org.vaglio.language.messages.MessageLanguage;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Findings and problems as editors show them. */
public class Diagnostics {

    /** Who says it. */
    public static final String SOURCE = "vaglio";
    /** Where the pages of the rules are. */
    static final String PAGES = "https://vaglio.org/rules/";

    @Inject
    private MessageLanguage language;
    @Inject
    private Places places;

    /** What a check found in a file, in the order of the text. */
    public List<Diagnostic> of(MapFile file, Checked result) {
        List<Diagnostic> all = new ArrayList<>();
        result.problems().getOrDefault(file, List.of()).forEach(p -> all.add(problem(file, p)));
        result.findings().getOrDefault(file, List.of()).forEach(f -> all.add(finding(file, f)));
        all.sort(Comparator.comparing(d -> d.getRange().getStart(), Places.ORDER));
        return all;
    }

    private static Diagnostic problem(MapFile file, Problem problem) {
        int end = Math.min(problem.offset() + problem.length(), file.text().length());
        Diagnostic diagnostic = new Diagnostic(file.lines().range(Math.min(problem.offset(), end), end),
                problem.message(), DiagnosticSeverity.Error, SOURCE);
        diagnostic.setCode(problem.code());
        return diagnostic;
    }

    private Diagnostic finding(MapFile file, Finding finding) {
        Diagnostic diagnostic = new Diagnostic(places.of(file, finding), message(finding), severity(finding), SOURCE);
        diagnostic.setCode(finding.rule().id());
        diagnostic.setCodeDescription(new DiagnosticCodeDescription(PAGES + finding.rule().id()));
        List<DiagnosticRelatedInformation> related = related(file.group(), finding);
        if (!related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        diagnostic.setData(data(finding));
        return diagnostic;
    }

    private String message(Finding finding) {
        StringBuilder message = new StringBuilder(said(finding.message()));
        for (Text cause : finding.causes()) {
            message.append('\n').append(language.choose("forse: ", "perhaps: ")).append(said(cause));
        }
        return message.toString();
    }

    private String said(Text text) {
        return language.choose(text.italian(), text.english());
    }

    private static DiagnosticSeverity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    private List<DiagnosticRelatedInformation> related(MapGroup group, Finding finding) {
        return Related.elements(finding).flatMap(e -> {
            MapFile file = group.fileOf(e);
            Range range = file == null ? null : places.head(file, e);
            return range == null ? Stream.empty() : Stream.of(new DiagnosticRelatedInformation(
                    new Location(file.uri(), range), said(Related.description(e))));
        }).toList();
    }

    private static JsonObject data(Finding finding) {
        JsonObject data = new JsonObject();
        data.addProperty("rule", finding.rule().id());
        if (finding.stated() != null) {
            data.addProperty("stated", finding.stated());
        }
        if (finding.expected() != null) {
            data.addProperty("expected", finding.expected());
        }
        return data;
    }
}
