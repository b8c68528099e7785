// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;

/** Sums without scores can be checked less; one finding for all sheets of a plan. */
public final class ScoresNotStated extends Rule {

    public ScoresNotStated() {
        super("scores-not-stated", Severity.INFO, "Una scheda dà solo somme: il controllo copre di meno.",
                "A sheet gives sums only; the check covers less.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<SheetFacts> sheets = plan.sheets().stream().filter(s -> !s.indices().isEmpty()
                && s.indices().stream().allMatch(i -> i.line().getScores().isEmpty()
                        && i.line().getSum() != null)).toList();
        return sheets.isEmpty() ? Stream.empty() : Stream.of(report(plan, sheets));
    }

    private Finding report(PlanFacts plan, List<SheetFacts> sheets) {
        Finding finding = finding(sheets.get(0).sheet());
        if (sheets.size() == 1) {
            return finding.says("la scheda " + sheets.get(0).label()
                    + " dà solo le somme: i punteggi non si possono verificare",
                    "sheet " + sheets.get(0).label() + " gives sums only: the scores cannot be checked");
        }
        return finding.says(sheets.size() + " schede su " + plan.sheets().size()
                + " danno solo le somme: i punteggi non si possono verificare",
                sheets.size() + " sheets of " + plan.sheets().size() + " give sums only: the scores cannot be checked");
    }
}
