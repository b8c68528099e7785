// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Set;
import java.util.stream.Stream;

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
 * @param ends        how it meets the views at its ends
 */
public record EdgeStyle(String id, Color color, LineStyle line, Expression size, Arrow sourceArrow, Arrow targetArrow, Routing routing,
        LabelStyle begin, LabelStyle center, LabelStyle end, Ends ends) {

    /**
     * How an edge meets the views at its ends.
     *
     * @param bracket         whether it is a bracket, and no line
     * @param centering       which ends lead to the middle of a view
     * @param centeredSources ids of the mappings to whose middle the start leads in any case
     * @param centeredTargets ids of the mappings to whose middle the end leads in any case
     * @param folding         where people may fold what is behind it
     */
    public record Ends(boolean bracket, Centering centering, Set<String> centeredSources, Set<String> centeredTargets, Folding folding) {
    }

    /**
     * The same, customized.
     *
     * @param customization what changes; what the style does not have changes nothing
     * @param value         the value of what changes; null where it is a colour
     */
    public EdgeStyle with(Customization customization, Object value) {
        EdgeStyle own = !customization.concerns(id) ? this
                : customization.color() == null ? with(customization.feature(), value) : with(customization.feature(), customization.color());
        return new EdgeStyle(id, own.color, own.line, own.size, own.sourceArrow, own.targetArrow, own.routing,
                label(begin, "begin", customization, value), label(center, "center", customization, value), label(end, "end", customization, value),
                ends);
    }

    private EdgeStyle with(String feature, Color other) {
        return feature.equals("strokeColor")
                ? new EdgeStyle(id, other, line, size, sourceArrow, targetArrow, routing, begin, center, end, ends) : this;
    }

    private EdgeStyle with(String feature, Object value) {
        return switch (feature) {
            case "lineStyle" ->
                new EdgeStyle(id, color, Literal.of(value, line), size, sourceArrow, targetArrow, routing, begin, center, end, ends);
            case "sizeComputationExpression" ->
                new EdgeStyle(id, color, line, Expression.of(value, size), sourceArrow, targetArrow, routing, begin, center, end, ends);
            case "sourceArrow" -> new EdgeStyle(id, color, line, size, Literal.of(value, sourceArrow), targetArrow, routing, begin, center, end, ends);
            case "targetArrow" -> new EdgeStyle(id, color, line, size, sourceArrow, Literal.of(value, targetArrow), routing, begin, center, end, ends);
            case "routingStyle" -> new EdgeStyle(id, color, line, size, sourceArrow, targetArrow, Literal.of(value, routing), begin, center, end, ends);
            default -> this;
        };
    }

    private LabelStyle label(LabelStyle label, String place, Customization customization, Object value) {
        if (label == null || !customization.concerns(labelId(place))) {
            return label;
        }
        return customization.color() == null ? label.with(customization.feature(), value)
                : customization.feature().equals("labelColor") ? label.with(customization.color()) : label;
    }

    private String labelId(String place) {
        return id + "/@" + place + "LabelStyleDescription.0";
    }

    /** Whether a customization is for the style or for one of its labels. */
    public boolean isMeant(Customization customization) {
        return Stream.of("begin", "center", "end").map(this::labelId).anyMatch(customization::concerns) || customization.concerns(id);
    }
}
