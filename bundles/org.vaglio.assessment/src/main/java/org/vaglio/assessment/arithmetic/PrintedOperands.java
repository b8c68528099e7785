// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Figure;

/** Products of which only the rounded operands are printed: the exact ones may be any values that print so. */
public final class PrintedOperands {

    /** A mean of more scores, or more digits than this, is treated as any value of the interval. */
    private static final int MOST_CANDIDATES = 2_000;

    private PrintedOperands() {
    }

    /**
     * Pairs of exact operands that print as the given figures and whose product prints as the result.
     *
     * @param operands     two printed operands
     * @param denominators for each, how many scores it is the mean of; empty for any value
     * @param result       the printed product
     * @return the pairs; a pair of intervals' lower ends stands for endless many when an operand can be any value; empty when
     *         no pair fits
     */
    public static List<List<BigFraction>> explaining(List<Figure> operands, List<Optional<Integer>> denominators,
            Figure result) {
        Optional<List<BigFraction>> left = candidates(operands.get(0), denominators.get(0));
        Optional<List<BigFraction>> right = candidates(operands.get(1), denominators.get(1));
        if (left.isEmpty() || right.isEmpty()) {
            return explainedByIntervals(operands, result);
        }
        List<List<BigFraction>> pairs = new ArrayList<>();
        for (BigFraction a : left.get()) {
            for (BigFraction b : right.get()) {
                if (Rounding.renders(a.multiply(b), result)) {
                    pairs.add(List.of(a, b));
                }
            }
        }
        return pairs;
    }

    /** All k/n that print as a figure; empty when n is not known or there are too many. */
    private static Optional<List<BigFraction>> candidates(Figure figure, Optional<Integer> denominator) {
        if (denominator.isEmpty() || denominator.get() <= 0) {
            return Optional.empty();
        }
        int n = denominator.get();
        BigInteger first = floor(figure.value().subtract(Rounding.unit(figure)).multiply(n)).max(BigInteger.ZERO);
        BigInteger last = floor(figure.value().add(Rounding.unit(figure)).multiply(n));
        if (last.subtract(first).compareTo(BigInteger.valueOf(MOST_CANDIDATES)) > 0) {
            return Optional.empty();
        }
        List<BigFraction> candidates = new ArrayList<>();
        for (BigInteger k = first; k.compareTo(last) <= 0; k = k.add(BigInteger.ONE)) {
            BigFraction value = BigFraction.of(k, BigInteger.valueOf(n));
            if (Rounding.renders(value, figure)) {
                candidates.add(value);
            }
        }
        return Optional.of(candidates);
    }

    /** A value prints as a figure when it is less than one unit away: the products reach from low × low to high × high. */
    private static List<List<BigFraction>> explainedByIntervals(List<Figure> operands, Figure result) {
        BigFraction low = BigFraction.ONE;
        BigFraction high = BigFraction.ONE;
        List<BigFraction> lows = new ArrayList<>();
        for (Figure operand : operands) {
            BigFraction below = operand.value().subtract(Rounding.unit(operand));
            lows.add(below.signum() < 0 ? BigFraction.ZERO : below);
            low = low.multiply(below.signum() < 0 ? BigFraction.ZERO : below);
            high = high.multiply(operand.value().add(Rounding.unit(operand)));
        }
        BigFraction from = result.value().subtract(Rounding.unit(result));
        BigFraction to = result.value().add(Rounding.unit(result));
        return low.compareTo(to) < 0 && high.compareTo(from) > 0 ? List.of(lows, lows) : List.of();
    }

    private static BigInteger floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
