// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;

/** A product whose operands are printed needs its result. */
public final class ProductMissing extends SheetRule {

    public ProductMissing() {
        super("product-missing", Severity.ERROR, "Sono stampati gli operandi ma non il risultato.",
                "Operands are printed and no result.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.results().filter(r -> r.line().getOperands().size() > 1 && r.line().getValue() == null)
                .map(r -> report(plan, r));
    }

    private Finding report(PlanFacts plan, ResultFacts result) {
        String operands = result.line().getOperands().stream().map(Figure::text)
                .collect(Collectors.joining(result.line().isSum() ? " + " : " × "));
        Optional<BigFraction> exact = result.exact();
        Finding finding = finding(result.line(), Literals.RESULT__OPERANDS).stated(operands + " =");
        if (exact.isEmpty()) {
            return finding.expected(result.fromPrinted().map(v -> printed(plan, result, v)).orElse(null))
                    .says("manca il risultato di " + operands, "the result of " + operands + " is missing");
        }
        BigFraction from = plan.products().filter(c -> c.fromPrinted() && result.hasSoundOperands())
                .flatMap(c -> result.fromPrinted()).orElse(exact.get());
        return finding.exact(exact.get()).expected(printed(plan, result, from))
                .says("manca il risultato di " + operands + "; dai valori esatti viene " + Numbers.both(exact.get()),
                        "the result of " + operands + " is missing; from exact values it is "
                                + Numbers.both(exact.get()));
    }

    private static String printed(PlanFacts plan, ResultFacts result, BigFraction value) {
        int decimals = result.line().getOperands().stream().mapToInt(Figure::decimals).max().orElse(0);
        return plan.products().filter(Convention::inForce).map(c -> c.print(value))
                .orElseGet(() -> Numbers.print(value, RoundingMode.HALF_UP, decimals));
    }
}
