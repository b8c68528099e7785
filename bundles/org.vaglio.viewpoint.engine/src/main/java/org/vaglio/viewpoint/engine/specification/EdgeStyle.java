// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * How an edge looks.
 *
 * @param id          unique in the specification
 * @param color       its colour; null for black
 * @param line        how it is drawn
 * @param size        its width in pixels
 * @param sourceArrow its start
 * @param targetArrow its end
 * @param routing     how it runs
 * @param begin       label at the start; null for none
 * @param center      label in the middle; null for none
 * @param end         label at the end; null for none
 */
public record EdgeStyle(String id, Color color, LineStyle line, Expression size, Arrow sourceArrow, Arrow targetArrow, Routing routing,
        LabelStyle begin, LabelStyle center, LabelStyle end) {

    /**
     * The same with another colour.
     *
     * @param feature name of the colour in the format of viewpoints; a name that the style does not have changes nothing
     * @param other   the colour
     */
    public EdgeStyle with(String feature, Color other) {
        return feature.equals("strokeColor")
                ? new EdgeStyle(id, other, line, size, sourceArrow, targetArrow, routing, begin, center, end) : this;
    }
}
