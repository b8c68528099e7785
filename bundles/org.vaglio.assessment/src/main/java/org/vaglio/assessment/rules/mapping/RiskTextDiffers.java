// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Two tables should describe the risks of an activity in the same words. */
public final class RiskTextDiffers extends Rule {

    public RiskTextDiffers() {
        super("risk-text-differs", Severity.INFO, "Gli eventi rischiosi di un'attività sono diversi fra due tabelle.",
                "The risk events of one activity differ between two tables.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<Assessable, List<TableRow>> bySubject = plan.all(TableRow.class).stream()
                .filter(r -> r.getRiskText() != null)
                .collect(Collectors.groupingBy(TableRow::getSubject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream().flatMap(e -> check(e.getKey(), e.getValue()).stream());
    }

    private Optional<Finding> check(Assessable subject, List<TableRow> rows) {
        TableRow first = rows.get(0);
        return rows.stream().filter(r -> !Names.same(r.getRiskText(), first.getRiskText())).findFirst()
                .map(r -> report(subject, first, r));
    }

    private Finding report(Assessable subject, TableRow first, TableRow other) {
        boolean sheet = subject instanceof ScoringSheet;
        String label = SheetFacts.labelOf(subject);
        return finding(other, Literals.TABLE_ROW__RISK_TEXT).stated(other.getRiskText()).expected(first.getRiskText()).says(
                "i rischi " + (sheet ? "della scheda " : "di ") + label
                        + " sono descritti in modo diverso in due tabelle",
                "the risks of " + (sheet ? "sheet " : "") + label + " are described differently in two tables");
    }
}
