// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.List;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RoundingMode;

/** Figures as a plan would print them: by its convention, else rounded to two decimals where they need it. */
public class Claims {

    private static final int USUAL_DECIMALS = 2;

    /** What follows the scores of an index: {@code = 13/6 = 2,17}; empty when they give no value. */
    public Optional<String> ofIndex(IndexFacts index, PlanFacts plan) {
        return index.exact().map(exact -> {
            String value = print(exact, plan.means());
            return index.isMean() && index.scoreSum().isPresent()
                    ? "= " + Numbers.fraction(index.scoreSum().get()) + "/" + index.count() + " = " + value : "= " + value;
        });
    }

    /** The product of the operands of a result; empty when there are none. */
    public Optional<String> product(List<BigFraction> operands, PlanFacts plan) {
        return operands.stream().reduce(BigFraction::multiply).map(p -> print(p, plan.products()));
    }

    /** A value as a convention prints it, else exactly, else half-up to two decimals. */
    public String print(BigFraction value, Optional<Convention> convention) {
        if (convention.filter(Convention::inForce).isPresent()) {
            return convention.get().print(value);
        }
        return Numbers.decimal(value).endsWith("…") ? Numbers.print(value, RoundingMode.HALF_UP, USUAL_DECIMALS) : Numbers.decimal(value);
    }
}
