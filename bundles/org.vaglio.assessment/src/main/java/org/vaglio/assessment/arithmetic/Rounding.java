// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RoundingMode;

/** Exact rounding of fractions that are not negative. */
public final class Rounding {

    /** The modes that bodies use, the commonest first. */
    public static final List<RoundingMode> MODES = List.of(RoundingMode.HALF_UP,
            RoundingMode.CUT, RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN, RoundingMode.UP);

    /** Numerators, denominators and decimals up to these give products that stay within a long. */
    private static final int SHORT_BITS = 30;
    private static final int SHORT_DECIMALS = 9;

    private static final long[] TENS = LongStream.iterate(1, t -> t * 10).limit(SHORT_DECIMALS + 1).toArray();

    private Rounding() {
    }

    /** A value brought to a number of decimals. */
    public static BigFraction round(BigFraction value, RoundingMode mode, int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals);
        BigInteger[] parts = value.getNumerator().multiply(scale).divideAndRemainder(value.getDenominator());
        BigInteger whole = parts[0];
        int half = parts[1].shiftLeft(1).compareTo(value.getDenominator());
        boolean up = isUp(mode, half, parts[1].signum() > 0, whole.testBit(0));
        return BigFraction.of(up ? whole.add(BigInteger.ONE) : whole, scale);
    }

    /** Whether a figure is what a value becomes in one mode, at the decimals that the figure shows. */
    public static boolean prints(BigFraction value, RoundingMode mode, Figure figure) {
        return prints(value, mode, figure.decimals(), figure);
    }

    /** Whether a figure has the value that another becomes in one mode at a number of decimals. */
    public static boolean prints(BigFraction value, RoundingMode mode, int decimals, Figure figure) {
        if (isShort(value) && figure.isShort() && decimals <= SHORT_DECIMALS && decimals >= figure.decimals()) {
            return units(value, mode, decimals) == figure.digits() * TENS[decimals - figure.decimals()];
        }
        return round(value, mode, decimals).equals(figure.value());
    }

    /** What {@link #round} computes, as a whole number of units of the last place; only for a short value. */
    private static long units(BigFraction value, RoundingMode mode, int decimals) {
        long denominator = value.getDenominator().longValue();
        long scaled = value.getNumerator().longValue() * TENS[decimals];
        long whole = scaled / denominator;
        long rest = scaled % denominator;
        int half = Long.compare(2 * rest, denominator);
        return isUp(mode, half, rest > 0, (whole & 1) != 0) ? whole + 1 : whole;
    }

    /**
     * Whether a value goes up.
     *
     * @param half the order of twice the rest to a unit
     * @param some whether there is a rest
     * @param odd  whether the value without its rest is odd
     */
    private static boolean isUp(RoundingMode mode, int half, boolean some, boolean odd) {
        return switch (mode) {
            case HALF_UP, UNSPECIFIED -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && odd;
            case UP -> some;
            case CUT -> false;
        };
    }

    /** Whether a value and what is made of it below fit into a long: fractions of long numbers cost ten times as much. */
    private static boolean isShort(BigFraction value) {
        return value.getNumerator().bitLength() <= SHORT_BITS && value.getDenominator().bitLength() <= SHORT_BITS;
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
        if (isShort(value) && figure.isShort()) {
            long denominator = value.getDenominator().longValue();
            long units = value.getNumerator().longValue() * TENS[figure.decimals()];
            return Math.abs(units - figure.digits() * denominator) < denominator;
        }
        return !modes(value, figure).isEmpty();
    }

    /** Whether a figure has exactly a value. */
    public static boolean equal(BigFraction value, Figure figure) {
        if (isShort(value) && figure.isShort()) {
            return value.getNumerator().longValue() * TENS[figure.decimals()]
                    == figure.digits() * value.getDenominator().longValue();
        }
        return value.equals(figure.value());
    }

    /** Whether two figures have the same value. */
    public static boolean equal(Figure a, Figure b) {
        if (a.text().equals(b.text())) {
            return true;
        }
        if (a.isShort() && b.isShort()) {
            return a.digits() * TENS[b.decimals()] == b.digits() * TENS[a.decimals()];
        }
        return a.value().equals(b.value());
    }

    /** One unit of the last place that a figure shows. */
    public static BigFraction unit(Figure figure) {
        return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(figure.decimals()));
    }
}
