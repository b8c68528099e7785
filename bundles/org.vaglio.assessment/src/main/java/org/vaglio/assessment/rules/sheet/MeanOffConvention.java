// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A printed value of an index must be rounded as the others of the plan. */
public final class MeanOffConvention extends SheetRule {

    public MeanOffConvention() {
        super("mean-off-convention", Severity.WARNING,
                "Il valore stampato di un indice segue un altro arrotondamento o numero di decimali rispetto al resto del piano.",
                "A rendering of the mean, but by another mode or number of decimals than that of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.means().filter(Convention::inForce).stream().flatMap(convention -> plan.indices()
                .filter(i -> i.line().getValue() != null && i.exact().isPresent() && i.isRounded()
                        && SheetFacts.isSound(i))
                .filter(i -> !convention.follows(i.exact().get(), i.line().getValue()))
                        .map(i -> report(convention, i)));
    }

    private Finding report(Convention convention, IndexFacts index) {
        Figure stated = index.line().getValue();
        BigFraction exact = index.exact().orElseThrow();
        String expected = convention.print(exact);
        return finding(index.line(), Literals.INDEX_SCORE__VALUE).stated(stated).exact(exact).expected(expected)
                .says(index.shown() + ": qui " + stated + ", ma i valori del piano sono " + convention.words().italian()
                        + ", cioè " + expected,
                        index.shown() + ": here " + stated + ", but the values of the plan are "
                                + convention.words().english()
                                + ", that is " + expected);
    }
}
