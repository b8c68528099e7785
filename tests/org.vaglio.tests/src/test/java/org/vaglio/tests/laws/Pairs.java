// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.laws;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** All pairs of sums that PNA 2013 can reach, printed by an arithmetic that is not the one under test. */
final class Pairs {

    /** Scores that each criterion offers, in the order of the method. */
    private static final int[][] PROBABILITY = {{1, 2, 3, 4, 5}, {2, 5}, {1, 3, 5}, {1, 3, 5}, {1, 5}, {1, 2, 3, 4, 5}};
    private static final int[][] IMPACT = {{1, 2, 3, 4, 5}, {1, 5}, {0, 1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}};
    private static final MathContext EXACT_ENOUGH = new MathContext(60);

    /** Two sums with scores that give them. */
    record Pair(int p, int i) {

        String scores() {
            return "probabilità " + join(Pairs.scores(PROBABILITY, p)) + " = " + p + "/6 = %s impatto "
                    + join(Pairs.scores(IMPACT, i)) + " = " + i + "/4 = %s";
        }

        private static String join(List<Integer> scores) {
            return String.join(" ", scores.stream().map(String::valueOf).toList());
        }
    }

    private Pairs() {
    }

    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (int p = 7; p <= 30; p++) {
            for (int i = 3; i <= 20; i++) {
                pairs.add(new Pair(p, i));
            }
        }
        return pairs;
    }

    private static List<Integer> scores(int[][] scales, int sum) {
        List<Integer> found = new ArrayList<>();
        if (!search(scales, 0, sum, found)) {
            throw new IllegalArgumentException("no scores give " + sum);
        }
        return found;
    }

    private static boolean search(int[][] scales, int position, int rest, List<Integer> found) {
        if (position == scales.length) {
            return rest == 0;
        }
        for (int score : scales[position]) {
            found.add(score);
            if (score <= rest && search(scales, position + 1, rest - score, found)) {
                return true;
            }
            found.remove(found.size() - 1);
        }
        return false;
    }

    static BigDecimal mean(int sum, int count, RoundingMode mode, int decimals) {
        return ratio(sum, count, mode, decimals);
    }

    static BigDecimal exactProduct(Pair pair, RoundingMode mode, int decimals) {
        return ratio(pair.p() * pair.i(), 24, mode, decimals);
    }

    /** Division with one rounding only: scaled integers, quotient and remainder. */
    private static BigDecimal ratio(int over, int under, RoundingMode mode, int decimals) {
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), decimals, mode);
    }

    static BigDecimal distanceFromExact(BigDecimal printed, Pair pair) {
        return printed.subtract(BigDecimal.valueOf((long) pair.p() * pair.i()).divide(BigDecimal.valueOf(24), EXACT_ENOUGH)).abs();
    }

    static String comma(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
