// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TableRow;

/** A row should name its activity as its process or sheet does. */
public final class NameMismatch extends Rule {

    public NameMismatch() {
        super("name-mismatch", Severity.WARNING, "La stessa scheda ha nomi di attività diversi in punti diversi del piano.",
                "The same sheet has different activity names in two places of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<Assessable, List<TableRow>> bySubject = plan.all(TableRow.class).stream().filter(r -> r.getTitle() != null)
                .collect(Collectors.groupingBy(TableRow::getSubject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream().flatMap(e -> check(plan, e.getKey(), e.getValue()).stream());
    }

    private Optional<Finding> check(PlanFacts plan, Assessable subject, List<TableRow> rows) {
        Set<String> own = names(subject);
        return rows.stream().filter(r -> !own.isEmpty() && own.stream().noneMatch(n -> Names.same(n, r.getTitle())))
                .findFirst().map(r -> report(subject, r, own, rows));
    }

    /** Titles of the subject, of what it scores and of the sheets that score it. */
    private static Set<String> names(Assessable subject) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(subject), subject instanceof ScoringSheet sheet ? sheet.getScored().stream() : Stream.empty())
                .map(Assessable::getTitle).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private Finding report(Assessable subject, TableRow row, Set<String> own, List<TableRow> rows) {
        String label = SheetFacts.labelOf(subject);
        String known = own.stream().map(n -> "«" + n + "»").collect(Collectors.joining(", "));
        return finding(row, Literals.TABLE_ROW__TITLE).stated(row.getTitle()).expected(own.iterator().next()).says(
                "la scheda " + label + " si chiama qui «" + row.getTitle() + "», altrove " + known,
                "sheet " + label + " is called «" + row.getTitle() + "» here, elsewhere " + known);
    }
}
