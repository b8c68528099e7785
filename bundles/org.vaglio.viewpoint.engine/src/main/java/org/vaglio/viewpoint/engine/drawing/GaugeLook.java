// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.List;

import org.vaglio.viewpoint.engine.specification.Gauge;

/**
 * Values that a node shows as gauges.
 *
 * @param alignment how they stand beside each other
 * @param sections  one for each value
 */
public record GaugeLook(Gauge.Alignment alignment, List<Section> sections) {

    /**
     * A value.
     *
     * @param label      what people see; empty for nothing
     * @param minimum    its least value
     * @param maximum    its greatest value
     * @param value      the value
     * @param background red, green and blue in 24 bits
     * @param foreground red, green and blue in 24 bits
     */
    public record Section(String label, int minimum, int maximum, int value, int background, int foreground) {

        /** How much of it is filled, from 0 to 1. */
        public double share() {
            return maximum <= minimum ? 0 : Math.clamp((value - minimum) / (double) (maximum - minimum), 0, 1);
        }
    }
}
