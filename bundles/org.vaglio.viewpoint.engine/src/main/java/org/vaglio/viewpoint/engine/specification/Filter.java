// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;
import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * Hides views.
 *
 * @param name   its name
 * @param active whether it hides without being asked
 * @param parts  each hides some views
 */
public record Filter(String name, boolean active, List<Part> parts) {

    /**
     * Hides views of some mappings: those for which a condition does not hold; all when there is none.
     *
     * @param mappings ids of the mappings; none for all of them, and then there must be a condition
     * @param element  condition on the element that is shown
     * @param view     condition on the view
     */
    public record Part(Set<String> mappings, Expression element, Expression view) {
    }
}
