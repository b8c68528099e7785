// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.CalculationKind;
import org.vaglio.model.riskmap.Countable;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.Total;

/** A total must be the number of what it counts, or the sum of what it adds. */
public final class TotalMismatch extends Rule {

    public TotalMismatch() {
        super("total-mismatch", Severity.ERROR, "Un totale stampato non è quello degli elementi che conta o dei numeri che somma.",
                "A stated count or total is not that of the rows it counts or of the numbers it adds.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> counts = plan.all(Total.class).stream()
                .filter(t -> !t.getValue().value().equals(BigFraction.of(count(plan, t)))).map(t -> report(plan, t));
        Stream<Finding> sums = plan.calculations().filter(c -> c.line().getOperation() == CalculationKind.SUM)
                .filter(c -> c.isJudgeable() && !c.isExplained())
                .map(c -> CalculationMismatch.mismatch(finding(c.line(), Literals.CALCULATION__VALUE), c));
        return Stream.concat(counts, sums);
    }

    private static int count(PlanFacts plan, Total total) {
        return (int) elements(plan, total.getCounted()).filter(e -> total.getWithin() == null
                || Within.isWithin(plan, e, total.getWithin())).count();
    }

    private static Stream<? extends EObject> elements(PlanFacts plan, Countable counted) {
        return switch (counted) {
            case PROCESSES -> plan.all(Process.class).stream();
            case SHEETS -> plan.all(ScoringSheet.class).stream();
            case MEASURES -> plan.all(Measure.class).stream();
            case EVENTS -> plan.all(RiskEvent.class).stream();
            case AREAS -> plan.all(RiskArea.class).stream();
            case PHASES -> plan.all(Phase.class).stream();
        };
    }

    private Finding report(PlanFacts plan, Total total) {
        String expected = String.valueOf(count(plan, total));
        String what = total.getCounted().getLiteral();
        String english = total.getCounted().getName().toLowerCase(Locale.ROOT);
        return finding(total, Literals.TOTAL__VALUE).stated(total.getValue()).expected(expected)
                .says("il piano dice " + total.getValue() + " " + what + ", ma sono " + expected,
                        "the plan says " + total.getValue() + " " + english + ", but there are " + expected);
    }
}
