// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * What elements that are shown have to fulfil.
 *
 * @param diagram id of the only diagram that it is for; empty for all of the viewpoint
 * @param name    its name
 * @param label   what people see
 * @param level   how bad it is when an element does not
 * @param type    class of the elements
 * @param message what is said then
 * @param audits  each must hold
 */
public record ValidationRule(String diagram, String name, String label, Level level, String type, Expression message, List<Expression> audits) {

    /** How bad something is. */
    public enum Level implements Literal {
        INFO, WARNING, ERROR;

        @Override
        public String literal() {
            return name();
        }
    }
}
