// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;

/** A printed result must follow from its operands, as printed or exact. */
public final class ProductMismatch extends SheetRule {

    public ProductMismatch() {
        super("product-mismatch", Severity.ERROR,
                "Il risultato stampato non segue né dai suoi operandi né dai valori esatti.",
                "The stated product is neither a rendering of the product of its operands nor of the exact product.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.results().filter(r -> r.isJudgeable() && !r.isExplained()).map(r -> report(plan, r));
    }

    private Finding report(PlanFacts plan, ResultFacts result) {
        Figure stated = result.line().getValue();
        BigFraction value = result.fromPrinted().or(result::exact).orElseThrow();
        BigFraction expectedFrom = plan.products().filter(c -> !c.fromPrinted()).flatMap(c -> result.exact())
                .orElse(value);
        String expected = plan.products().filter(Convention::inForce).map(c -> c.print(expectedFrom))
                .orElseGet(() -> Numbers.print(expectedFrom, RoundingMode.HALF_UP, stated.decimals()));
        String shown = result.fromPrinted().isPresent() ? result.shownFromPrinted() : result.shownExact();
        return finding(result.line(), Literals.RESULT__VALUE).stated(stated).exact(result.exact().orElse(value))
                .expected(expected).says(stated + " non è " + shown + also(result, " né "),
                        stated + " is no rendering of " + shown + also(result, " nor of "))
                .because(Causes.ofResult(plan, result.sheet(), stated, expected));
    }

    private static String also(ResultFacts result, String joint) {
        return result.fromPrinted().isPresent() && result.exact().isPresent()
                && !result.fromPrinted().equals(result.exact())
                ? joint + Numbers.both(result.exact().orElseThrow()) : "";
    }
}
