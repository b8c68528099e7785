// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A printed sum must be the sum of the scores beside it. */
public final class SumMismatch extends SheetRule {

    public SumMismatch() {
        super("sum-mismatch", Severity.ERROR, "La somma stampata non è la somma dei punteggi.",
                "The stated sum is not the sum of the scores.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> i.line().getSum() != null && i.scoreSum().isPresent())
                .filter(i -> !Rounding.equal(i.scoreSum().get(), i.line().getSum())).map(this::report);
    }

    private Finding report(IndexFacts index) {
        BigFraction exact = index.scoreSum().orElseThrow();
        Figure stated = index.line().getSum();
        String expected = Numbers.decimal(exact);
        return finding(index.line(), Literals.INDEX_SCORE__SUM).stated(stated).exact(exact).expected(expected)
                .says("la somma dei punteggi è " + expected + ", non " + stated,
                        "the sum of the scores is " + expected + ", not " + stated)
                .because(Causes.ofSum(index, exact));
    }
}
