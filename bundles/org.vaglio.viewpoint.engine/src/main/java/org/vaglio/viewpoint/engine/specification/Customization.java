// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * Another colour, or another value, for some styles while its layer is shown.
 *
 * @param condition when it holds; empty for always
 * @param styles    ids of the styles that it is for, and of labels of edges
 * @param all       whether it is for all styles of the diagram
 * @param feature   name of what changes in the format of viewpoints
 * @param color     the colour; null where it is a value that changes
 * @param value     the value; empty where it is a colour that changes
 */
public record Customization(Expression condition, Set<String> styles, boolean all, String feature, Color color, Expression value) {

    /** The names of colours that can be customized. */
    public static final Set<String> COLORS = Set.of("color", "backgroundColor", "foregroundColor", "borderColor", "labelColor", "strokeColor");

    /** The names of values that can be customized. */
    public static final Set<String> VALUES = Set.of("labelSize", "labelFormat", "labelExpression", "labelAlignment", "showIcon", "labelPosition",
            "hideLabelByDefault", "tooltipExpression", "borderSizeComputationExpression", "borderLineStyle", "sizeComputationExpression",
            "backgroundStyle", "resizeKind", "workspacePath", "lineStyle", "sourceArrow", "targetArrow", "routingStyle");

    /** Whether it is for a style, or for the label of an edge. */
    public boolean concerns(String style) {
        return all || styles.contains(style);
    }
}
