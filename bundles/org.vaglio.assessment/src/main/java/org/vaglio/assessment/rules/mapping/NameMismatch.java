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
        super("name-mismatch", Severity.WARNING,
                "La stessa scheda ha nomi di attività diversi in punti diversi del piano.",
                "The same sheet has different activity names in two places of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<Assessable, List<TableRow>> bySubject = plan.all(TableRow.class).stream().filter(r -> r.getTitle() != null)
                .collect(Collectors.groupingBy(TableRow::getSubject, LinkedHashMap::new, Collectors.toList()));
        Stream<Finding> rows = bySubject.entrySet().stream().flatMap(e -> check(e.getKey(), e.getValue()).stream());
        return Stream.concat(sheets(plan), rows);
    }

    /** Sheets that name the one process that they alone score in other words. */
    private Stream<Finding> sheets(PlanFacts plan) {
        return plan.sheets().stream().filter(s -> s.sheet().getTitle() != null && s.scored().size() == 1)
                .flatMap(s -> check(plan, s.sheet(), s.scored().get(0)).stream());
    }

    private Optional<Finding> check(PlanFacts plan, ScoringSheet sheet, Assessable subject) {
        boolean one = plan.sheetsOf(subject).size() == 1 && subject.getTitle() != null;
        return !one || Names.same(sheet.getTitle(), subject.getTitle()) ? Optional.empty()
                : Optional.of(report(finding(sheet, Literals.TITLED_ELEMENT__TITLE), sheet, sheet.getTitle(),
                        Set.of(subject.getTitle())));
    }

    private Optional<Finding> check(Assessable subject, List<TableRow> rows) {
        Set<String> known = names(subject);
        if (known.isEmpty()) {
            known.add(rows.get(0).getTitle());
        }
        return rows.stream().filter(r -> known.stream().noneMatch(n -> Names.same(n, r.getTitle()))).findFirst()
                .map(r -> report(finding(r, Literals.TABLE_ROW__TITLE), subject, r.getTitle(), known));
    }

    /** Titles of the subject and of what it scores. */
    private static Set<String> names(Assessable subject) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(subject), subject instanceof ScoringSheet sheet ? sheet.getScored().stream()
                : Stream.empty())
                .map(Assessable::getTitle).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private static Finding report(Finding finding, Assessable subject, String title, Set<String> known) {
        String label = SheetFacts.labelOf(subject);
        boolean sheet = subject instanceof ScoringSheet;
        return finding.stated(title).expected(known.iterator().next()).says(
                (sheet ? "la scheda " + label + " si chiama" : label + " si chiama") + " qui «" + title + "», altrove "
                        + known.stream().map(n -> "«" + n + "»").collect(Collectors.joining(", ")),
                (sheet ? "sheet " + label + " is called" : label + " is called") + " \"" + title + "\" here, elsewhere "
                        + known.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(", ")));
    }
}
