// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;

/** A result of rounded operands can be off. A plan that computes so throughout gets one finding for all. */
public final class ProductFromRoundedOperands extends Rule {

    public ProductFromRoundedOperands() {
        super("product-from-rounded-operands",
                Severity.WARNING, "Il risultato è giusto per gli operandi stampati ma lontano dal valore esatto più di mezza unità dell'ultima cifra.",
                "Right for its printed operands, but away from the exact product by more than half a unit of its last place.");
    }

    /** With its distance, which is computed once and not at each step of sorting. */
    private record Off(ResultFacts result, BigFraction distance) {
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Optional<Convention> convention = plan.products().filter(Convention::inForce);
        List<ResultFacts> off = plan.results().filter(ProductFromRoundedOperands::isOff)
                .map(r -> new Off(r, r.distance())).sorted(Comparator.comparing(Off::distance).reversed())
                .map(Off::result).toList();
        if (convention.filter(Convention::fromPrinted).isEmpty()) {
            return off.stream().map(this::report);
        }
        return off.isEmpty() || convention.get().declared() ? Stream.empty() : Stream.of(reportAll(plan, off));
    }

    /** Whether this rule, and no other, speaks of a result under a convention. */
    static boolean applies(ResultFacts result, Convention convention) {
        return !convention.fromPrinted() && isOff(result);
    }

    private static boolean isOff(ResultFacts result) {
        return result.line().getValue() != null && result.exact().isPresent() && !result.isFromExact()
                && result.isFromPrinted() && result.hasSoundOperands()
                && result.distance().multiply(2).compareTo(Rounding.unit(result.line().getValue())) > 0;
    }

    private static String away(ResultFacts result) {
        return Numbers.decimal(result.distance()) + Numbers.percent(result.distance(), result.exact().orElseThrow());
    }

    private Finding report(ResultFacts result) {
        Figure stated = result.line().getValue();
        BigFraction exact = result.exact().orElseThrow();
        return finding(result.line(), Literals.RESULT__VALUE).stated(stated).exact(exact)
                .expected(Numbers.print(exact, RoundingMode.HALF_UP, stated.decimals()))
                .says(stated + " viene da operandi arrotondati (" + result.shownFromPrinted() + "); il valore esatto è "
                        + result.shownExact() + ", lontano " + away(result),
                        stated + " comes from rounded operands (" + result.shownFromPrinted() + "); the exact value is "
                                + result.shownExact() + ", " + away(result) + " away");
    }

    private Finding reportAll(PlanFacts plan, List<ResultFacts> off) {
        ResultFacts worst = off.get(0);
        String sheets = String.join(", ", Names.numbered(off.stream().map(r -> r.sheet().label())));
        return finding(worst.line(), Literals.RESULT__VALUE).stated(worst.line().getValue())
                .exact(worst.exact().orElseThrow())
                .expected(Numbers.print(worst.exact().orElseThrow(),
                        RoundingMode.HALF_UP, worst.line().getValue().decimals()))
                .says("il piano moltiplica i valori già arrotondati: " + off.size() + " risultati su "
                        + plan.resultCount() + " si scostano dall'esatto, al più di " + away(worst)
                        + " in questa scheda; schede " + sheets,
                        "the plan multiplies values that are already rounded: " + off.size() + " results of "
                                + plan.resultCount() + " are away from the exact ones, at most " + away(worst)
                                + " on this sheet; sheets " + sheets);
    }
}
