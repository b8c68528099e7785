// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;

/** A product whose operands are printed needs its result. */
public final class ProductMissing extends Rule {

    public ProductMissing() {
        super("product-missing", Severity.ERROR, "Sono stampati gli operandi ma non il risultato.",
                "Operands are printed and no result.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.results().stream().filter(r -> r.line().getOperands().size() > 1 && r.line().getValue() == null)
                .map(r -> report(plan, r));
    }

    private Finding report(PlanFacts plan, ResultFacts result) {
        BigFraction exact = result.exact().or(result::fromPrinted).orElseThrow();
        int decimals = result.line().getOperands().stream().mapToInt(Figure::decimals).max().orElse(0);
        boolean sound = result.operands().stream().allMatch(SheetFacts::isSound);
        BigFraction from = plan.products().filter(c -> c.fromPrinted() && sound).flatMap(c -> result.fromPrinted()).orElse(exact);
        String expected = plan.products().filter(Convention::inForce).map(c -> c.print(from))
                .orElseGet(() -> Numbers.print(exact, RoundingMode.HALF_UP, decimals));
        String operands = result.line().getOperands().stream().map(Figure::text).collect(Collectors.joining(" × "));
        return finding(result.line(), Literals.RESULT__OPERANDS).stated(operands + " =").exact(exact).expected(expected)
                .says("manca il risultato di " + operands + "; dai valori esatti viene " + Numbers.both(exact),
                        "the result of " + operands + " is missing; from exact values it is " + Numbers.both(exact));
    }
}
