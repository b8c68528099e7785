// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Figure;

/**
 * Where the exact value behind a printed figure lies: between two ends, which it does not reach unless they are equal.
 *
 * @param low  the lower end, never negative
 * @param high the upper end
 */
public record Interval(BigFraction low, BigFraction high) {

    /** A value that is known. */
    public static Interval of(BigFraction value) {
        return new Interval(value, value);
    }

    /**
     * The values that print as a figure in some mode: less than one unit of the last place away. A whole number is taken as
     * exact.
     */
    public static Interval of(Figure figure) {
        BigFraction value = figure.value();
        if (figure.decimals() == 0) {
            return of(value);
        }
        BigFraction low = value.subtract(Rounding.unit(figure));
        return new Interval(low.signum() < 0 ? BigFraction.ZERO : low, value.add(Rounding.unit(figure)));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval times(Interval other) {
        return new Interval(low.multiply(other.low), high.multiply(other.high));
    }

    /** Whether some value of this interval divided by some value of another prints as a figure in some mode. */
    public boolean rendersOver(Interval divisor, Figure figure) {
        BigFraction unit = Rounding.unit(figure);
        return low.compareTo(figure.value().add(unit).multiply(divisor.high)) < 0
                && high.compareTo(figure.value().subtract(unit).multiply(divisor.low)) > 0;
    }

    /** Whether every value of this interval is greater than every value of another. */
    public boolean exceeds(Interval other) {
        return low.compareTo(other.high) > 0 || low.equals(other.high) && !(isExact() && other.isExact());
    }

    private boolean isExact() {
        return low.equals(high);
    }
}
