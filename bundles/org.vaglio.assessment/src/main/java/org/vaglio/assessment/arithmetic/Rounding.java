// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RoundingMode;

/** Exact rounding of fractions that are not negative. */
public final class Rounding {

    /** The modes that bodies use, the commonest first. */
    public static final List<RoundingMode> MODES = List.of(RoundingMode.HALF_UP,
            RoundingMode.CUT, RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN, RoundingMode.UP);

    private Rounding() {
    }

    /** A value brought to a number of decimals. */
    public static BigFraction round(BigFraction value, RoundingMode mode, int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals);
        BigInteger[] parts = value.getNumerator().multiply(scale).divideAndRemainder(value.getDenominator());
        BigInteger whole = parts[0];
        int half = parts[1].shiftLeft(1).compareTo(value.getDenominator());
        boolean up = switch (mode) {
            case HALF_UP, UNSPECIFIED -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && whole.testBit(0);
            case UP -> parts[1].signum() > 0;
            case CUT -> false;
        };
        return BigFraction.of(up ? whole.add(BigInteger.ONE) : whole, scale);
    }

    /** Whether a figure is what a value becomes in one mode, at the decimals that the figure shows. */
    public static boolean prints(BigFraction value, RoundingMode mode, Figure figure) {
        return round(value, mode, figure.decimals()).equals(figure.value());
    }

    /** The modes in which a value becomes a figure, at the decimals that the figure shows. */
    public static Set<RoundingMode> modes(BigFraction value, Figure figure) {
        Set<RoundingMode> modes = EnumSet.noneOf(RoundingMode.class);
        for (RoundingMode mode : MODES) {
            if (prints(value, mode, figure)) {
                modes.add(mode);
            }
        }
        return modes;
    }

    /** Whether a figure is what a value becomes in any mode: its distance is less than one unit of the last place. */
    public static boolean renders(BigFraction value, Figure figure) {
        return !modes(value, figure).isEmpty();
    }

    /** One unit of the last place that a figure shows. */
    public static BigFraction unit(Figure figure) {
        return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(figure.decimals()));
    }
}
