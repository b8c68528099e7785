// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.List;

/** A parsed expression of the query language: the part of it that is interpreted, see docs/viewpoints.md. */
public sealed interface Aql {

    /**
     * A value.
     *
     * @param value a text, a whole number, a decimal number, a truth value, or null
     */
    record Constant(Object value) implements Aql {
    }

    /**
     * A list of values.
     *
     * @param unique whether each value occurs once
     * @param values its values
     */
    record Literal(boolean unique, List<Aql> values) implements Aql {
    }

    /**
     * A variable.
     *
     * @param name its name
     */
    record Name(String name) implements Aql {
    }

    /**
     * A class.
     *
     * @param name its name, with that of its package
     */
    record Type(String name) implements Aql {
    }

    /**
     * A constant of an enumeration.
     *
     * @param enumeration name of the enumeration, with that of its package
     * @param name        name of the constant
     */
    record EnumConstant(String enumeration, String name) implements Aql {
    }

    /**
     * A feature, of each element where the receiver is a collection.
     *
     * @param receiver what has it
     * @param name     its name
     */
    record Feature(Aql receiver, String name) implements Aql {
    }

    /**
     * A call, for each value where the receiver is a collection.
     *
     * @param receiver  what it is called on
     * @param name      its name
     * @param arguments its arguments
     */
    record Call(Aql receiver, String name, List<Aql> arguments) implements Aql {
    }

    /**
     * A Java method called with a collection as a whole.
     *
     * @param receiver  the collection; a single value is a collection of one
     * @param name      name of the method
     * @param arguments the other arguments
     */
    record CollectedCall(Aql receiver, String name, List<Aql> arguments) implements Aql {
    }

    /**
     * A call on a collection as a whole.
     *
     * @param receiver  the collection
     * @param operation what is done
     * @param arguments its arguments
     */
    record Collected(Aql receiver, CollectionOperation operation, List<Aql> arguments) implements Aql {
    }

    /**
     * A call that looks at each value of a collection.
     *
     * @param receiver  the collection
     * @param operation what is done
     * @param variable  variable for the value
     * @param body      what is asked of the value
     */
    record Iterated(Aql receiver, IteratorOperation operation, String variable, Aql body) implements Aql {
    }

    /**
     * Two operands.
     *
     * @param operator between them
     * @param left     the first
     * @param right    the second
     */
    record Binary(String operator, Aql left, Aql right) implements Aql {
    }

    /**
     * One operand.
     *
     * @param operator before it: {@code not} or {@code -}
     * @param operand  the operand
     */
    record Unary(String operator, Aql operand) implements Aql {
    }

    /**
     * A choice.
     *
     * @param condition what is asked
     * @param then      the value when it holds
     * @param otherwise the value when it does not
     */
    record If(Aql condition, Aql then, Aql otherwise) implements Aql {
    }

    /**
     * A value with a name.
     *
     * @param variable the name
     * @param value    the value
     * @param body     where the name is known
     */
    record Let(String variable, Aql value, Aql body) implements Aql {
    }
}
