// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.TableRow;

/** A table that lists most sheets means to list all, each once; a table marked as partial does not. */
public final class TableIncomplete extends Rule {

    public TableIncomplete() {
        super("table-incomplete", Severity.WARNING,
                "Una scheda manca da una tabella che le elenca tutte, o vi compare due volte.",
                "A sheet missing from a table that lists all, or listed twice.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.tables().stream().flatMap(t -> Stream.concat(missing(plan, t), repeated(plan, t)));
    }

    private Stream<Finding> missing(PlanFacts plan, TableFacts table) {
        Set<SheetFacts> listed = table.rows().stream().flatMap(r -> Stream.concat(plan.sheetOf(r.getSubject()).stream(),
                plan.sheetsOf(r.getSubject()).stream())).collect(Collectors.toSet());
        List<SheetFacts> missing = plan.sheets().stream().filter(s -> !listed.contains(s)).toList();
        if (table.table().isPartial() || missing.isEmpty() || 2 * listed.size() <= plan.sheets().size()) {
            return Stream.empty();
        }
        String labels = missing.stream().map(SheetFacts::label).collect(Collectors.joining(", "));
        return Stream.of(finding(table.table()).says(
                missing.size() == 1 ? "nella tabella manca la scheda " + labels : "nella tabella mancano le schede "
                        + labels,
                missing.size() == 1 ? "sheet " + labels + " is missing from the table"
                        : "sheets " + labels + " are missing from the table"));
    }

    private Stream<Finding> repeated(PlanFacts plan, TableFacts table) {
        Set<Object> seen = new HashSet<>();
        Set<Object> told = new HashSet<>();
        return table.rows().stream().filter(r -> !seen.add(listed(plan, r)) && told.add(listed(plan, r)))
                .map(r -> finding(r, Literals.TABLE_ROW__SUBJECT).says(
                        "la scheda " + SheetFacts.labelOf(r.getSubject()) + " compare più volte nella tabella",
                        "sheet " + SheetFacts.labelOf(r.getSubject()) + " is more than once in the table"));
    }

    private static Object listed(PlanFacts plan, TableRow row) {
        return plan.sheetOf(row.getSubject()).<Object>map(Function.identity()).orElse(row.getSubject());
    }
}
