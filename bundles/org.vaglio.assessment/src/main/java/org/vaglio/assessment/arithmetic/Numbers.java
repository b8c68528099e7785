// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.riskmap.RoundingMode;

/** Exact values for people: as fractions and as decimals with a comma. */
public final class Numbers {

    private static final int SHOWN = 4;

    private Numbers() {
    }

    /** {@code 13/6}, or {@code 3} for a whole number. */
    public static String fraction(BigFraction value) {
        return isWhole(value) ? value.getNumerator().toString() : value.getNumerator() + "/" + value.getDenominator();
    }

    /** {@code 2,1666…}, {@code 1,75} or {@code 3}: the dots stand where digits were left out. */
    public static String decimal(BigFraction value) {
        for (int decimals = 0; decimals <= SHOWN; decimals++) {
            if (Rounding.round(value.abs(), RoundingMode.CUT, decimals).equals(value.abs())) {
                return sign(value) + print(value.abs(), RoundingMode.CUT, decimals);
            }
        }
        return sign(value) + print(value.abs(), RoundingMode.CUT, SHOWN) + "…";
    }

    /** {@code 13/6 = 2,1666…}, or just the number when it is whole. */
    public static String both(BigFraction value) {
        return isWhole(value) ? fraction(value) : fraction(value) + " = " + decimal(value);
    }

    /** A sum over a divisor with its value, not reduced: {@code 14/6 = 2,3333…}. */
    public static String ratio(BigFraction sum, int divisor) {
        BigFraction value = sum.divide(divisor);
        return (isWhole(sum) ? fraction(sum) : decimal(sum)) + "/" + divisor + " = " + decimal(value);
    }

    /** A value as it is printed in a mode at a number of decimals, with a comma. */
    public static String print(BigFraction value, RoundingMode mode, int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals);
        BigInteger scaled = Rounding.round(value, mode, decimals).multiply(scale).getNumerator();
        String digits = scaled.toString();
        if (decimals == 0) {
            return digits;
        }
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "," + padded.substring(point);
    }

    /** A distance in percent of a value, one decimal, in brackets: {@code " (0,4 %)"}; nothing for a value of zero. */
    public static String percent(BigFraction distance, BigFraction of) {
        return of.signum() == 0 ? "" : " (" + print(distance.abs().multiply(100).divide(of.abs()),
                RoundingMode.HALF_UP, 1) + " %)";
    }

    public static boolean isWhole(BigFraction value) {
        return value.getDenominator().equals(BigInteger.ONE);
    }

    private static String sign(BigFraction value) {
        return value.signum() < 0 ? "-" : "";
    }
}
