// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * A style that holds on a condition. The first that holds wins outright.
 *
 * @param <S>       kind of the style
 * @param condition when it holds
 * @param style     how it looks then
 */
public record Conditional<S>(Expression condition, S style) {
}
