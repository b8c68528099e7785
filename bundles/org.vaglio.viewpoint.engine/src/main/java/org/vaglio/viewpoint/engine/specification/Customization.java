// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * Another colour for some styles while its layer is shown.
 *
 * @param condition when it holds; empty for always
 * @param styles    ids of the styles that it is for
 * @param all       whether it is for all styles of the diagram
 * @param feature   name of the colour in the format of viewpoints
 * @param color     the colour
 */
public record Customization(Expression condition, Set<String> styles, boolean all, String feature, Color color) {

    /** The names of colours that can be customized. */
    public static final Set<String> FEATURES = Set.of("color", "backgroundColor", "foregroundColor", "borderColor", "labelColor", "strokeColor");

    /** Whether it is for a style. */
    public boolean concerns(String style) {
        return all || styles.contains(style);
    }
}
