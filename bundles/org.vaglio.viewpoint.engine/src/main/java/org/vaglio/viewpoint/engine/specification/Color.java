// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/** A colour of the specification. */
public sealed interface Color {

    /**
     * Always the same.
     *
     * @param rgb red, green and blue in 24 bits
     */
    record Fixed(int rgb) implements Color {
    }

    /**
     * Between colours, by a value.
     *
     * @param value   the value
     * @param minimum the least value
     * @param maximum the greatest value
     * @param steps   colours of certain values
     */
    record Interpolated(Expression value, Expression minimum, Expression maximum, List<Step> steps) implements Color {
    }

    /**
     * The colour of a value.
     *
     * @param value the value
     * @param rgb   its colour
     */
    record Step(Expression value, int rgb) {
    }

    /**
     * From three computed parts, 0 to 255.
     *
     * @param red   the red part
     * @param green the green part
     * @param blue  the blue part
     */
    record Computed(Expression red, Expression green, Expression blue) implements Color {
    }
}
