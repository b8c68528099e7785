// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A printed result must be rounded as the others of the plan. */
public final class ProductOffConvention extends SheetRule {

    public ProductOffConvention() {
        super("product-off-convention", Severity.WARNING,
                "Il risultato stampato segue un altro arrotondamento o altri operandi rispetto al resto del piano.",
                "A rendering of the product, but not by the convention of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.products().filter(Convention::inForce).stream().flatMap(convention -> plan.results()
                .filter(r -> r.isJudgeable() && r.isExplained() && !ProductFromRoundedOperands.applies(r, convention))
                .filter(r -> departs(r, convention) && (convention.declared() || !r.isFromHiddenOperands())).map(r -> report(convention, r)));
    }

    private static Optional<BigFraction> value(ResultFacts result, Convention convention) {
        return convention.fromPrinted() ? result.fromPrinted().or(result::exact) : result.exact();
    }

    private static boolean departs(ResultFacts result, Convention convention) {
        return value(result, convention).map(v -> !convention.follows(v, result.line().getValue())).orElse(false);
    }

    private Finding report(Convention convention, ResultFacts result) {
        Figure stated = result.line().getValue();
        BigFraction value = value(result, convention).orElseThrow();
        String expected = convention.print(value);
        boolean printed = convention.fromPrinted() && result.fromPrinted().isPresent();
        String shown = printed ? result.shownFromPrinted() : result.shownExact();
        return finding(result.line(), Literals.RESULT__VALUE).stated(stated).exact(result.exact().orElse(value))
                .expected(expected)
                .says(shown + ": qui " + stated + ", ma i risultati del piano sono " + convention.words().italian()
                        + (convention.fromPrinted() ? " dagli operandi stampati" : " dai valori esatti") + ", cioè "
                                + expected,
                        shown + ": here " + stated + ", but the results of the plan are " + convention.words().english()
                                + (convention.fromPrinted() ? " from printed operands" : " from exact values")
                                + ", that is " + expected);
    }
}
