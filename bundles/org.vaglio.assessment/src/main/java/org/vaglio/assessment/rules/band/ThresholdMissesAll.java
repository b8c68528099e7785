// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.Thresholds;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Threshold;

/** A threshold that nothing reaches treats nothing; names the nearest. */
public final class ThresholdMissesAll extends Rule {

    public ThresholdMissesAll() {
        super("threshold-misses-all", Severity.INFO, "Nessun processo raggiunge la soglia del piano.",
                "No process reaches the threshold of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.method().map(m -> m.method().getThreshold()).stream().flatMap(t -> check(plan, t));
    }

    private Stream<Finding> check(PlanFacts plan, Threshold threshold) {
        List<SheetFacts> sheets = plan.sheets().stream().filter(s -> s.riskOrStated().isPresent()
                && s.methodFacts().equals(plan.method()))
                .toList();
        if (sheets.isEmpty() || sheets.stream().anyMatch(s -> Thresholds.reaches(s.riskOrStated().get(), threshold))) {
            return Stream.empty();
        }
        SheetFacts nearest = sheets.stream().max(Comparator.comparing(s -> s.riskOrStated().get())).orElseThrow();
        BigFraction distance = threshold.getValue().value().subtract(nearest.riskOrStated().orElseThrow());
        return Stream.of(finding(plan.plan(), Literals.PLAN__METHOD).stated(threshold.getValue())
                .says((sheets.size() == 1 ? "l'unica scheda non raggiunge" : "nessuna delle " + sheets.size()
                        + " schede raggiunge")
                        + " la soglia " + threshold.getValue() + "; la più vicina è la scheda " + nearest.label()
                        + (distance.signum() == 0 ? ", proprio sulla soglia, che va superata" : ", sotto di "
                                + Numbers.both(distance)),
                        (sheets.size() == 1 ? "the only sheet does not reach" : "none of the " + sheets.size()
                                + " sheets reaches")
                                + " the threshold " + threshold.getValue() + "; the nearest is sheet " + nearest.label()
                                + (distance.signum() == 0 ? ", at the threshold, which must be passed"
                                        : ", " + Numbers.both(distance) + " below")));
    }
}
