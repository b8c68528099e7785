// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;

/**
 * An operand of a formula on a sheet: a scored index, or the result of another formula.
 *
 * @param name    its name
 * @param exact   its exact value; empty when it cannot be known
 * @param printed its value as the sheet prints it; null when it does not
 * @param scores  how many scores it is the mean of; empty when it is no mean
 * @param sum     the sum of those scores; empty when it is no mean or not known
 */
public record Operand(String name, Optional<BigFraction> exact, Figure printed, Optional<Integer> scores,
        Optional<BigFraction> sum) {

    static Operand of(IndexFacts index) {
        Optional<Integer> scores = index.isMean() && index.count() > 0 ? Optional.of(index.count()) : Optional.empty();
        return new Operand(index.index().getName(), index.exact(), index.line().getValue(), scores,
                scores.flatMap(n -> index.sum()));
    }

    /** Whether a figure is one that the exact value can become; true where that is not known. */
    public boolean renders(Figure figure) {
        return exact.map(e -> Rounding.renders(e, figure)).orElse(true);
    }

    /** The exact value as a factor of a computation: {@code 14/6}, not reduced. */
    String shownInComputation() {
        return scores.isPresent() && sum.isPresent() ? Numbers.fraction(sum.get()) + "/" + scores.get()
                : Numbers.fraction(exact.orElseThrow());
    }

    /** The exact value for people: {@code 14/6 = 2,3333…}. */
    public String shown() {
        return scores.isPresent() && sum.isPresent() ? Numbers.ratio(sum.get(), scores.get())
                : Numbers.both(exact.orElseThrow());
    }
}
