// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Figure;

/** Results of which only the rounded operands are printed: the exact ones may be any values that print so. */
public final class PrintedOperands {

    /** A mean of more scores, or more digits than this, is treated as any value of the interval. */
    private static final int MOST_CANDIDATES = 2_000;
    private static final long MOST_COMBINATIONS = (long) MOST_CANDIDATES * MOST_CANDIDATES;

    /**
     * A printed operand.
     *
     * @param printed the figure
     * @param scores  how many scores it is the mean of; empty when it is no mean or not known
     * @param exact   its exact value; empty when it is not known
     */
    public record Operand(Figure printed, Optional<Integer> scores, Optional<BigFraction> exact) {
    }

    private PrintedOperands() {
    }

    /**
     * Whether some exact operands that print as the given ones give what prints as a result. An operand whose exact value is
     * known is that value or the printed one.
     *
     * @param join what is done with two of them: a product, a sum, the greater
     */
    public static boolean explain(List<Operand> operands, BinaryOperator<BigFraction> join, Figure result) {
        List<Optional<List<BigFraction>>> candidates = operands.stream().map(PrintedOperands::candidates).toList();
        long combinations = 1;
        for (Optional<List<BigFraction>> some : candidates) {
            combinations = some.isEmpty() || combinations > MOST_COMBINATIONS ? Long.MAX_VALUE
                    : combinations * some.get().size();
        }
        return combinations > MOST_COMBINATIONS ? intervalsRender(operands, candidates, join, result)
                : anyRenders(candidates.stream().map(Optional::orElseThrow).toList(), 0, null, join, result);
    }

    private static boolean anyRenders(List<List<BigFraction>> candidates, int next, BigFraction joined,
            BinaryOperator<BigFraction> join, Figure result) {
        if (next == candidates.size()) {
            return joined != null && Rounding.renders(joined, result);
        }
        for (BigFraction candidate : candidates.get(next)) {
            BigFraction more = joined == null ? candidate : join.apply(joined, candidate);
            if (anyRenders(candidates, next + 1, more, join, result)) {
                return true;
            }
        }
        return false;
    }

    /** What an operand can be; empty when that cannot be listed. */
    private static Optional<List<BigFraction>> candidates(Operand operand) {
        return operand.exact().map(e -> Stream.of(e, operand.printed().value()).distinct().sorted().toList())
                .or(() -> candidates(operand.printed(), operand.scores()));
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
    private static boolean intervalsRender(List<Operand> operands, List<Optional<List<BigFraction>>> candidates,
            BinaryOperator<BigFraction> join, Figure result) {
        BigFraction low = null;
        BigFraction high = null;
        for (int i = 0; i < operands.size(); i++) {
            List<BigFraction> some = candidates.get(i).orElse(List.of());
            Figure printed = operands.get(i).printed();
            BigFraction least = some.isEmpty() ? notNegative(printed.value().subtract(Rounding.unit(printed)))
                    : some.get(0);
            BigFraction most = some.isEmpty() ? printed.value().add(Rounding.unit(printed)) : some.get(some.size() - 1);
            low = low == null ? least : join.apply(low, least);
            high = high == null ? most : join.apply(high, most);
        }
        BigFraction unit = Rounding.unit(result);
        return low != null && low.compareTo(result.value().add(unit)) < 0
                && high.compareTo(result.value().subtract(unit)) > 0;
    }

    private static BigFraction notNegative(BigFraction value) {
        return value.signum() < 0 ? BigFraction.ZERO : value;
    }

    private static BigInteger floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
