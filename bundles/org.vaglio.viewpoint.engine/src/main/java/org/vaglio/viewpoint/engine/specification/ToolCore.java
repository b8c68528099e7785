// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * What all tools have.
 *
 * @param id           unique in the specification
 * @param name         its name
 * @param label        what people see; the name when it has none
 * @param precondition whether it may be used
 * @param variables    variables that are computed before it runs, in the file's order
 * @param operation    what it does; null for nothing
 */
public record ToolCore(String id, String name, String label, Expression precondition, List<Computed> variables, Operation operation) {

    /**
     * A variable that is computed from another one.
     *
     * @param of    name of the variable whose value is the context
     * @param name  its name
     * @param value its value
     */
    public record Computed(String of, String name, Expression value) {
    }
}
