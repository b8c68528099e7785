// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * Values that a node shows as gauges.
 *
 * @param alignment how they stand beside each other
 * @param sections  one for each value
 */
public record Gauge(Alignment alignment, List<Section> sections) {

    /** How gauges stand beside each other. */
    public enum Alignment implements Literal {

        VERTICAL, HORIZONTAL, SQUARE;

        @Override
        public String literal() {
            return name();
        }
    }

    /**
     * A value.
     *
     * @param label      what people see; empty for nothing
     * @param minimum    its least value
     * @param maximum    its greatest value
     * @param value      the value; empty for the least
     * @param background colour behind it
     * @param foreground colour of the value
     */
    public record Section(String label, Expression minimum, Expression maximum, Expression value, Color background, Color foreground) {
    }
}
