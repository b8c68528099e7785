// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.NavigableSet;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A printed sum without scores must be one that admissible scores can give. */
public final class SumInfeasible extends Rule {

    public SumInfeasible() {
        super("sum-infeasible", Severity.ERROR, "Nessuna combinazione di punteggi ammessi dà la somma stampata.",
                "No admissible scores give the stated sum.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> i.line().getSum() != null && i.scoreSum().isEmpty())
                .filter(i -> !i.isFeasible(i.line().getSum().value())).map(this::report);
    }

    private Finding report(IndexFacts index) {
        Figure stated = index.line().getSum();
        NavigableSet<BigFraction> sums = index.feasibleSums().orElseThrow();
        String least = Numbers.decimal(sums.first());
        String greatest = Numbers.decimal(sums.last());
        return finding(index.line(), Literals.INDEX_SCORE__SUM).stated(stated)
                .says("nessun punteggio ammesso dà la somma " + stated + ": con " + index.count()
                        + " criteri va da " + least + " a " + greatest,
                        "no admissible scores give the sum " + stated + ": with " + index.count()
                                + " criteria it goes from " + least + " to " + greatest)
                .because(Causes.ofImpossibleSum(index));
    }
}
