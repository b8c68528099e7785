// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * How a label looks.
 *
 * @param text      what it says
 * @param size      size of the letters in points
 * @param formats   bold, italic ...
 * @param color     colour of the letters; null for black
 * @param alignment where it stands in its line
 * @param icon      whether an icon stands before it
 * @param iconPath  the icon; empty for that of the element
 */
public record LabelStyle(Expression text, int size, Set<FontFormat> formats, Color color, Alignment alignment, boolean icon, String iconPath) {

    LabelStyle with(Color other) {
        return new LabelStyle(text, size, formats, other, alignment, icon, iconPath);
    }

    /**
     * The same with another value.
     *
     * @param feature name of the value in the format of viewpoints
     * @param value   the value; what the feature cannot have changes nothing
     */
    LabelStyle with(String feature, Object value) {
        return switch (feature) {
            case "labelExpression" -> new LabelStyle(Expression.of(value, text), size, formats, color, alignment, icon, iconPath);
            case "labelSize" -> new LabelStyle(text, value instanceof Integer other ? other : size, formats, color, alignment, icon, iconPath);
            case "labelFormat" -> new LabelStyle(text, size, formats(value), color, alignment, icon, iconPath);
            case "labelAlignment" -> new LabelStyle(text, size, formats, color, Literal.of(value, alignment), icon, iconPath);
            case "showIcon" -> new LabelStyle(text, size, formats, color, alignment, Boolean.parseBoolean(String.valueOf(value)), iconPath);
            default -> this;
        };
    }

    private static Set<FontFormat> formats(Object value) {
        Collection<?> several = value instanceof Collection<?> all ? all : List.of(value);
        return EnumSet.allOf(FontFormat.class).stream().filter(f -> several.stream().anyMatch(v -> f.literal().equals(v.toString())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FontFormat.class)));
    }
}
