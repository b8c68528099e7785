// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * How a node or container looks.
 *
 * @param id       unique in the specification
 * @param shape    its shape
 * @param label    its label
 * @param labelled where and whether the label is shown
 * @param tooltip  what is said when people point at it
 * @param border   its border
 * @param fill     what it is filled with
 * @param extent   its size
 * @param image    path of its image; empty for none
 */
public record ShapeStyle(String id, Shape shape, LabelStyle label, Labelled labelled, Expression tooltip, Border border, Fill fill,
        Extent extent, String image) {

    /**
     * The same with another colour.
     *
     * @param feature name of the colour in the format of viewpoints; a name that the style does not have changes nothing
     * @param color   the colour
     */
    public ShapeStyle with(String feature, Color color) {
        return switch (feature) {
            case "labelColor" -> new ShapeStyle(id, shape, label.with(color), labelled, tooltip, border, fill, extent, image);
            case "borderColor" -> new ShapeStyle(id, shape, label, labelled, tooltip, new Border(border.size, color, border.line, border.stroke), fill, extent,
                    image);
            case "color", "backgroundColor" -> new ShapeStyle(id, shape, label, labelled, tooltip, border,
                    new Fill(color, fill.second, fill.style, fill.gauge), extent, image);
            case "foregroundColor" -> new ShapeStyle(id, shape, label, labelled, tooltip, border, new Fill(fill.color, color, fill.style, fill.gauge), extent,
                    image);
            default -> this;
        };
    }

    /**
     * The same with another value.
     *
     * @param feature name of the value in the format of viewpoints; a name that the style does not have changes nothing
     * @param value   the value; what the feature cannot have changes nothing
     */
    public ShapeStyle with(String feature, Object value) {
        return switch (feature) {
            case "labelPosition", "hideLabelByDefault" -> with(label, labelled.with(feature, value), tooltip, border, fill);
            case "tooltipExpression" -> with(label, labelled, Expression.of(value, tooltip), border, fill);
            case "borderSizeComputationExpression" ->
                with(label, labelled, tooltip, new Border(Expression.of(value, border.size), border.color, border.line, border.stroke), fill);
            case "borderLineStyle" ->
                with(label, labelled, tooltip, new Border(border.size, border.color, Literal.of(value, border.line), border.stroke), fill);
            case "backgroundStyle" ->
                with(label, labelled, tooltip, border, new Fill(fill.color, fill.second, Literal.of(value, fill.style), fill.gauge));
            case "sizeComputationExpression", "resizeKind" ->
                new ShapeStyle(id, shape, label, labelled, tooltip, border, fill, extent.with(feature, value), image);
            case "workspacePath" ->
                new ShapeStyle(id, shape, label, labelled, tooltip, border, fill, extent, value instanceof String path ? path : image);
            default -> with(label.with(feature, value), labelled, tooltip, border, fill);
        };
    }

    private ShapeStyle with(LabelStyle newLabel, Labelled newLabelled, Expression newTooltip, Border newBorder, Fill newFill) {
        return new ShapeStyle(id, shape, newLabel, newLabelled, newTooltip, newBorder, newFill, extent, image);
    }

    /**
     * Where and whether the label is shown.
     *
     * @param position where
     * @param hidden   whether it is hidden
     */
    public record Labelled(LabelPosition position, boolean hidden) {

        private Labelled with(String feature, Object value) {
            return feature.equals("labelPosition") ? new Labelled(Literal.of(value, position), hidden)
                    : new Labelled(position, Boolean.parseBoolean(String.valueOf(value)));
        }
    }

    /**
     * A border.
     *
     * @param size  its width in pixels
     * @param color its colour; null for black
     * @param line  how it is drawn
     * @param stroke width of the line of a dot, as it is written; empty for other shapes
     */
    public record Border(Expression size, Color color, LineStyle line, String stroke) {
    }

    /**
     * What a shape is filled with.
     *
     * @param color  the colour, or the one at the begin of a blend; null for none
     * @param second the colour at the end of a blend; null for none
     * @param style  how they blend
     * @param gauge  values that are shown instead of a colour; null for none
     */
    public record Fill(Color color, Color second, BackgroundStyle style, Gauge gauge) {
    }

    /**
     * How large a shape is, in tens of pixels.
     *
     * @param size      width and height
     * @param width     the width of those that have their own, empty when there is none
     * @param height    the height of those that have their own, empty when there is none
     * @param resize    how people may stretch it
     * @param forbidden sides of its container on which a border node must not stand
     * @param arcWidth  width of its corners in pixels
     * @param arcHeight height of its corners in pixels
     * @param rounded   whether its corners are round
     */
    public record Extent(Expression size, Expression width, Expression height, ResizeKind resize, Set<String> forbidden, int arcWidth,
            int arcHeight, boolean rounded) {

        private Extent with(String feature, Object value) {
            return new Extent(feature.equals("resizeKind") ? size : Expression.of(value, size), width, height,
                    feature.equals("resizeKind") ? Literal.of(value, resize) : resize, forbidden, arcWidth, arcHeight, rounded);
        }
    }
}
