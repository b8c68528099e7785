// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.vaglio.assessment.Text;
import org.vaglio.cli.output.FindingView;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Line;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.Place;
import org.vaglio.model.riskmap.Annex;
import org.vaglio.model.riskmap.Article;
import org.vaglio.model.riskmap.Calculation;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Repair;
import org.vaglio.model.riskmap.SkippedPassage;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.model.riskmap.UnreadableFigure;

/**
 * A map made of a document.
 *
 * @param document the document's file
 * @param content  what it says
 * @param group    the map, read
 */
public record ImportedMap(Path document, Document content, MapGroup group) {

    private static final int LONGEST = 300;

    /** Whether nothing was recognised that can be checked. */
    public boolean isEmpty() {
        return group.plans().stream().allMatch(p -> p.getProcesses().isEmpty() && p.getSheets().isEmpty() && p.getMeasures().isEmpty()
                && p.getMembers().stream().noneMatch(m -> m instanceof Calculation || m instanceof Article || m instanceof Annex));
    }

    /** A finding at its place in the document, with the raw text there. */
    public FindingView placed(FindingView finding) {
        FindingView.Source source = finding.source();
        String name = document.toString().replace('\\', '/');
        if (source == null || source.line() == 0) {
            return finding.at(name, new Place(1, 1, 1, 1), new FindingView.Source(content.name(), 0, 0, 0, null));
        }
        int last = Math.max(source.line(), source.toLine());
        String raw = source.text() != null ? source.text() : raw(source.page(), source.line(), last);
        return finding.at(name, new Place(source.line(), 1, last, 1), new FindingView.Source(content.name(), source.page(), source.line(), last, raw));
    }

    private String raw(int page, int from, int to) {
        String raw = content.lines().stream().filter(l -> l.page() == page && l.number() >= from && l.number() <= to).limit(20).map(Line::text)
                .filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
        return raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
    }

    /** What was repaired, could not be read or was not understood, one sentence each with its place. */
    public List<String> notes(Locale locale) {
        List<String> notes = new ArrayList<>();
        for (Plan plan : group.plans()) {
            plan.getMembers().forEach(m -> {
                Text note = switch (m) {
                    case Repair repair -> new Text("«" + repair.getRaw() + "» letto come «" + repair.getRepaired() + "»",
                            "\"" + repair.getRaw() + "\" read as \"" + repair.getRepaired() + "\"");
                    case SkippedPassage skipped -> new Text("non compreso: " + skipped.getReason(), "not understood: " + skipped.getReason());
                    case UnreadableFigure figure -> new Text("cifra illeggibile «" + figure.getText() + "» " + String.join(", ", figure.getProposals()),
                            "unreadable figure \"" + figure.getText() + "\" " + String.join(", ", figure.getProposals()));
                    default -> null;
                };
                if (note != null) {
                    notes.add("vaglio: " + place((Element) m) + note.in(locale));
                }
            });
        }
        return notes;
    }

    private String place(Element element) {
        SourceSpan span = element.getSource();
        if (span == null) {
            return document + ": ";
        }
        return document + ":" + (span.getPage() > 0 ? "p" + span.getPage() + ":" : "") + span.getFromLine() + ": ";
    }
}
