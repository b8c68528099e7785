// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.maps;

import java.util.List;

import org.vaglio.assessment.Text;
import org.vaglio.documents.content.Document;
import org.vaglio.language.files.MapGroup;
import org.vaglio.model.riskmap.Annex;
import org.vaglio.model.riskmap.Article;
import org.vaglio.model.riskmap.Calculation;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanMember;
import org.vaglio.model.riskmap.Repair;
import org.vaglio.model.riskmap.SkippedPassage;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.model.riskmap.UnreadableFigure;

/**
 * A map made of a document.
 *
 * @param content what the document says
 * @param group   the map, read and without problems
 */
public record DocumentMap(Document content, MapGroup group) {

    /** Whether nothing was recognised that can be checked. */
    public boolean isEmpty() {
        return group.plans().stream().allMatch(p -> p.getProcesses().isEmpty() && p.getSheets().isEmpty() && p.getMeasures().isEmpty()
                && p.getMembers().stream().noneMatch(m -> m instanceof Calculation || m instanceof Article || m instanceof Annex));
    }

    /** What was repaired, could not be read or was not understood, in the order of the map. */
    public List<DocumentNote> notes() {
        return group.plans().stream().map(Plan::getMembers).flatMap(List::stream).map(DocumentMap::note).filter(n -> n != null).toList();
    }

    private static DocumentNote note(PlanMember member) {
        return switch (member) {
            case Repair repair -> note(DocumentNote.Kind.REPAIRED, repair, new Text(
                    "«" + repair.getRaw() + "» letto come «" + repair.getRepaired() + "»",
                    "\"" + repair.getRaw() + "\" read as \"" + repair.getRepaired() + "\""));
            case SkippedPassage skipped -> note(DocumentNote.Kind.SKIPPED, skipped,
                    new Text("non compreso: " + skipped.getReason(), "not understood: " + skipped.getReason()));
            case UnreadableFigure figure -> note(DocumentNote.Kind.UNREADABLE, figure, new Text(
                    "cifra illeggibile «" + figure.getText() + "» " + String.join(", ", figure.getProposals()),
                    "unreadable figure \"" + figure.getText() + "\" " + String.join(", ", figure.getProposals())));
            default -> null;
        };
    }

    private static DocumentNote note(DocumentNote.Kind kind, Element element, Text text) {
        SourceSpan span = element.getSource();
        return new DocumentNote(kind, span == null ? 0 : span.getPage(), span == null ? 0 : span.getFromLine(), text);
    }
}
