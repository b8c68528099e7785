// SPDX-License-Identifier: EPL-2.0
package org.vaglio.model;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number as it is printed: {@code 2}, {@code 2,0} and {@code 2,00} are three figures with one value.
 *
 * @param text digits with at most one decimal separator, a comma or a point; never null
 */
public record Figure(String text) {

    /** More digits than any score needs, and few enough to be harmless. */
    public static final int MAX_LENGTH = 40;

    /** Figures of this length have digits and powers of ten whose products, two at a time, stay within a long. */
    private static final int SHORT_LENGTH = 9;

    private static final Pattern FORM = Pattern.compile("\\d+([,.]\\d+)?");

    /** Most scores and sums are whole numbers of two digits at most: one object for each of them saves making thousands. */
    private static final int SMALL_LENGTH = 2;
    private static final BigFraction[] SMALL = IntStream.rangeClosed(0, 99).mapToObj(BigFraction::of)
            .toArray(BigFraction[]::new);

    public Figure {
        if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
    }

    /**
     * Reads a figure.
     *
     * @throws NumberFormatException when the text is no figure or longer than {@link #MAX_LENGTH}
     */
    public static Figure parse(String text) {
        return new Figure(text);
    }

    /** The exact value. */
    public BigFraction value() {
        if (text.length() <= SMALL_LENGTH) {
            return SMALL[digits()];
        }
        BigInteger digits = isShort() ? BigInteger.valueOf(digits()) : unscaled();
        return BigFraction.of(digits, BigInteger.TEN.pow(decimals()));
    }

    /** How many decimals are printed; 0 for a whole number. */
    public int decimals() {
        int separator = separator();
        return separator < 0 ? 0 : text.length() - separator - 1;
    }

    /** Whether it is so short that {@link #digits()} can be had, as nearly all figures are. */
    public boolean isShort() {
        return text.length() <= SHORT_LENGTH;
    }

    /**
     * The digits without their separator as a whole number, 205 for {@code 2,05}: what comparisons go by that need no
     * fraction. Only for a short figure.
     */
    public int digits() {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c == ',' || c == '.' ? digits : digits * 10 + c - '0';
        }
        return digits;
    }

    private BigInteger unscaled() {
        int separator = separator();
        return new BigInteger(separator < 0 ? text : text.substring(0, separator) + text.substring(separator + 1));
    }

    private int separator() {
        return Math.max(text.indexOf(','), text.indexOf('.'));
    }

    @Override
    public String toString() {
        return text;
    }
}
