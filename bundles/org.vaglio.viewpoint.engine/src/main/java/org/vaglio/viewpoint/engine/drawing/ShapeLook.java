// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import org.vaglio.viewpoint.engine.specification.BackgroundStyle;
import org.vaglio.viewpoint.engine.specification.LabelPosition;
import org.vaglio.viewpoint.engine.specification.LineStyle;
import org.vaglio.viewpoint.engine.specification.ResizeKind;
import org.vaglio.viewpoint.engine.specification.Shape;

/**
 * How a node looks.
 *
 * @param shape       its shape
 * @param label       its label
 * @param position    where the label stands
 * @param labelHidden whether the label is hidden
 * @param border      its border
 * @param fill        colour, or the first of a blend: red, green and blue in 24 bits; null for none
 * @param second      last colour of a blend; null for none
 * @param blend       how the colours blend
 * @param diameters   width and height of an ellipse in tens of pixels, as the specification says; null for other shapes
 * @param resize      how people may stretch it
 * @param corner      width and height of its corners in pixels; 0 for sharp ones
 * @param image       path of its image; empty for none
 * @param gauge       values that it shows as gauges; null for none
 */
public record ShapeLook(Shape shape, LabelLook label, LabelPosition position, boolean labelHidden, Border border, Integer fill, Integer second,
        BackgroundStyle blend, Pair diameters, ResizeKind resize, Pair corner, String image, GaugeLook gauge) {

    /**
     * A border.
     *
     * @param size       its width in pixels
     * @param expression how the specification computes the width
     * @param color      red, green and blue in 24 bits
     * @param line       how it is drawn
     * @param stroke     what the specification says of the width of the line of a dot; empty for other shapes
     */
    public record Border(int size, String expression, int color, LineStyle line, String stroke) {
    }

    /**
     * A width and a height.
     *
     * @param width  the width
     * @param height the height
     */
    public record Pair(int width, int height) {
    }
}
