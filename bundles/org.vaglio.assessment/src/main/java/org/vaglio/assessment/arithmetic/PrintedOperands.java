// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Figure;

/** Results of which only the rounded operands are printed: the exact ones may be any values that print so. */
public final class PrintedOperands {

    /** A mean of more scores, or more digits than this, is treated as any value of the interval. */
    private static final int MOST_CANDIDATES = 2_000;

    private PrintedOperands() {
    }

    /**
     * Exact operands that print as the given figures and whose result prints as the given one.
     *
     * @param operands     the printed operands
     * @param denominators for each, how many scores it is the mean of; empty for any value
     * @param join         what is done with two of them: a product, a sum, the greater
     * @param result       the printed result
     * @return the pairs; a pair of intervals' lower ends stands for endless many when an operand can be any value; empty when
     *         no pair fits
     */
    public static List<List<BigFraction>> explaining(List<Figure> operands, List<Optional<Integer>> denominators,
            BinaryOperator<BigFraction> join, Figure result) {
        if (operands.size() != 2) {
            return explainedByIntervals(operands, join, result);
        }
        Optional<List<BigFraction>> left = candidates(operands.get(0), denominators.get(0));
        Optional<List<BigFraction>> right = candidates(operands.get(1), denominators.get(1));
        if (left.isEmpty() || right.isEmpty()) {
            return explainedByIntervals(operands, join, result);
        }
        List<List<BigFraction>> pairs = new ArrayList<>();
        for (BigFraction a : left.get()) {
            for (BigFraction b : right.get()) {
                if (Rounding.renders(join.apply(a, b), result)) {
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

    /**
     * A value prints as a figure when it is less than one unit away; the joined values reach from all low to all high.
     */
    private static List<List<BigFraction>> explainedByIntervals(List<Figure> operands, BinaryOperator<BigFraction> join,
            Figure result) {
        List<BigFraction> lows = operands.stream().map(o -> o.value().subtract(Rounding.unit(o)))
                .map(v -> v.signum() < 0 ? BigFraction.ZERO : v).toList();
        BigFraction low = lows.stream().reduce(join).orElseThrow();
        BigFraction high = operands.stream().map(o -> o.value().add(Rounding.unit(o))).reduce(join).orElseThrow();
        BigFraction from = result.value().subtract(Rounding.unit(result));
        BigFraction to = result.value().add(Rounding.unit(result));
        return low.compareTo(to) < 0 && high.compareTo(from) > 0 ? List.of(lows, lows) : List.of();
    }

    private static BigInteger floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
