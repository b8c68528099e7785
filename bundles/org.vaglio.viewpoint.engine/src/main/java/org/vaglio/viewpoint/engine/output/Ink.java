// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import org.vaglio.viewpoint.engine.specification.BackgroundStyle;
import org.vaglio.viewpoint.engine.specification.LineStyle;

/**
 * How something is filled and outlined. Colours are red, green and blue in 24 bits.
 *
 * @param fill   colour inside; null for none
 * @param second colour at the other end of a blend; null for none
 * @param blend  how they blend
 * @param line   colour of the outline; null for none
 * @param width  width of the outline in pixels
 * @param style  how the outline is drawn
 */
record Ink(Integer fill, Integer second, BackgroundStyle blend, Integer line, double width, LineStyle style) {

    /** An outline alone. */
    static Ink line(int color, double width, LineStyle style) {
        return new Ink(null, null, BackgroundStyle.LEFT_TO_RIGHT, color, width, style);
    }

    /** One colour with an outline. */
    static Ink solid(int fill, int line, double width) {
        return new Ink(fill, null, BackgroundStyle.LEFT_TO_RIGHT, line, width, LineStyle.SOLID);
    }

    /** Lengths of dashes and gaps; empty for a solid line. */
    float[] dashes() {
        return switch (style) {
            case SOLID -> new float[0];
            case DASH -> new float[] {6, 4};
            case DOT -> new float[] {1.5f, 3};
            case DASH_DOT -> new float[] {6, 3, 1.5f, 3};
        };
    }
}
