// SPDX-License-Identifier: EPL-2.0
package org.vaglio.model;

import java.math.BigInteger;
import java.util.regex.Pattern;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number as it is printed: {@code 2}, {@code 2,0} and {@code 2,00} are three figures with one value.
 *
 * @param text digits with at most one decimal separator, a comma or a point; never null
 */
public record Figure(String text) {

    /** More digits than any score needs, and few enough to be harmless. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("\\d+([,.]\\d+)?");

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
        return BigFraction.of(unscaled(), BigInteger.TEN.pow(decimals()));
    }

    /** How many decimals are printed; 0 for a whole number. */
    public int decimals() {
        int separator = separator();
        return separator < 0 ? 0 : text.length() - separator - 1;
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
