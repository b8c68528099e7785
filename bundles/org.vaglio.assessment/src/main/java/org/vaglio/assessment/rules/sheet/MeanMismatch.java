// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;

/** A printed value of an index must be what its exact value becomes in some rounding. */
public final class MeanMismatch extends SheetRule {

    public MeanMismatch() {
        super("mean-mismatch", Severity.ERROR,
                "Il valore stampato di un indice non segue dai punteggi in nessun arrotondamento.",
                "The stated mean is no rendering of sum / divisor.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> i.line().getValue() != null && i.exact().isPresent())
                .filter(i -> !SheetFacts.isSound(i)).map(i -> report(plan, i));
    }

    private Finding report(PlanFacts plan, IndexFacts index) {
        Figure stated = index.line().getValue();
        BigFraction exact = index.exact().orElseThrow();
        String expected = plan.means().filter(Convention::inForce).map(c -> c.print(exact))
                .orElseGet(() -> Numbers.print(exact, RoundingMode.HALF_UP, stated.decimals()));
        return finding(index.line(), Literals.INDEX_SCORE__VALUE).stated(stated).exact(exact).expected(expected)
                .says(stated + " non è " + index.shown() + " in nessun arrotondamento",
                        stated + " is no rendering of " + index.shown())
                .because(index.sum().isPresent() ? Causes.ofMean(plan, index, expected) : List.of());
    }
}
