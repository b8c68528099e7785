// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.expressions.Expression;

/** A step of a tool. Names of types and features are expressions, as the format of viewpoints has it. */
public sealed interface Operation {

    /**
     * Goes to another element.
     *
     * @param browse   which
     * @param children what is done there
     */
    record ChangeContext(Expression browse, List<Operation> children) implements Operation {
    }

    /**
     * Makes an element and adds it to the one that it stands on.
     *
     * @param type      its class
     * @param reference the feature that takes it
     * @param variable  variable for it
     * @param children  what is done with it
     */
    record Create(Expression type, Expression reference, String variable, List<Operation> children) implements Operation {
    }

    /**
     * Sets a feature; adds where it has many values.
     *
     * @param feature  the feature
     * @param value    the value
     * @param children what is done after
     */
    record SetValue(Expression feature, Expression value, List<Operation> children) implements Operation {
    }

    /**
     * Empties a feature, or takes some values out of it.
     *
     * @param feature  the feature
     * @param elements what is taken out; empty for everything
     * @param children what is done after
     */
    record Unset(Expression feature, Expression elements, List<Operation> children) implements Operation {
    }

    /**
     * Moves the element.
     *
     * @param container where to
     * @param feature   the feature that takes it
     * @param children  what is done after
     */
    record Move(Expression container, Expression feature, List<Operation> children) implements Operation {
    }

    /**
     * Deletes the element with all references to it.
     *
     * @param children what is done after
     */
    record Remove(List<Operation> children) implements Operation {
    }

    /**
     * Takes the view away: a refresh decides whether it comes back.
     *
     * @param children what is done after
     */
    record DeleteView(List<Operation> children) implements Operation {
    }

    /**
     * Puts a node or a container of the element on the diagram.
     *
     * @param mapping   id of its mapping
     * @param container the view that it is put into
     * @param variable  variable for it; empty for none
     * @param children  what is done after
     */
    record CreateView(String mapping, Expression container, String variable, List<Operation> children) implements Operation {
    }

    /**
     * Puts edges of the element on the diagram.
     *
     * @param mapping  id of their mapping
     * @param source   the element at their start; empty for the element itself
     * @param target   the element at their end; empty for the element itself
     * @param variable variable for the last of them; empty for none
     * @param children what is done after
     */
    record CreateEdgeView(String mapping, Expression source, Expression target, String variable, List<Operation> children) implements Operation {
    }

    /**
     * For each element.
     *
     * @param elements which
     * @param variable variable for it
     * @param children what is done with it
     */
    record For(Expression elements, String variable, List<Operation> children) implements Operation {
    }

    /**
     * On a condition.
     *
     * @param condition the condition
     * @param children  what is done when it holds
     */
    record If(Expression condition, List<Operation> children) implements Operation {
    }

    /**
     * The first case that holds.
     *
     * @param cases     the cases
     * @param otherwise what is done when none holds
     */
    record Switch(List<If> cases, List<Operation> otherwise) implements Operation {
    }

    /**
     * Names a value.
     *
     * @param variable its name
     * @param value    the value
     * @param children what is done with it
     */
    record Let(String variable, Expression value, List<Operation> children) implements Operation {
    }

    /**
     * Opens a diagram of the element.
     *
     * @param diagram  id of its description
     * @param create   whether it is made when there is none
     * @param children what is done after
     */
    record Navigate(String diagram, boolean create, List<Operation> children) implements Operation {
    }

    /**
     * Calls what a host has registered.
     *
     * @param action     which
     * @param parameters its parameters by name
     * @param children   what is done after
     */
    record External(String action, Map<String, Expression> parameters, List<Operation> children) implements Operation {
    }
}
