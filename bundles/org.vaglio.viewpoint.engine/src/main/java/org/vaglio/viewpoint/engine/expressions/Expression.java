// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.util.List;
import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.aql.Aql;

/** An expression of a specification, compiled. What cannot be compiled is {@link Unsupported}. */
public sealed interface Expression {

    /** No expression at all. */
    Expression NONE = new None();

    /** What the specification says, to the letter; empty for none. */
    String text();

    /** Names of the Java methods that it calls. */
    default Set<String> called() {
        return Set.of();
    }

    /** Whether there is an expression. */
    default boolean isGiven() {
        return !(this instanceof None);
    }

    /** No expression. */
    record None() implements Expression {

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A text that stands for itself.
     *
     * @param text the text
     */
    record Literal(String text) implements Expression {
    }

    /**
     * A feature of the context.
     *
     * @param name its name
     */
    record Feature(String name) implements Expression {

        @Override
        public String text() {
            return Prefixes.FEATURE + name;
        }
    }

    /**
     * A variable.
     *
     * @param name its name
     */
    record Variable(String name) implements Expression {

        @Override
        public String text() {
            return Prefixes.VARIABLE + name;
        }
    }

    /**
     * A call of a Java method.
     *
     * @param text      what the specification says
     * @param receiver  variable that is the first argument; empty for the context
     * @param name      name of the method
     * @param arguments variables that are the other arguments
     */
    record Service(String text, String receiver, String name, List<String> arguments) implements Expression {

        @Override
        public Set<String> called() {
            return Set.of(name);
        }
    }

    /**
     * An expression in the query language.
     *
     * @param text   what the specification says
     * @param parsed its parts
     * @param called names of the Java methods that it calls
     */
    record Query(String text, Aql parsed, Set<String> called) implements Expression {
    }

    /**
     * An expression in a language that is not understood: it stands for itself, as in a Sirius without that language. A query that is not
     * understood fails when it is evaluated.
     *
     * @param text what the specification says
     */
    record Unsupported(String text) implements Expression {
    }

    /** Compiles an expression; null and the empty text give {@link #NONE}. */
    static Expression of(String text) {
        return Prefixes.compile(text);
    }

    /** Compiles a computed text; what is no text gives the other expression. */
    static Expression of(Object value, Expression otherwise) {
        return value instanceof String text ? of(text) : otherwise;
    }
}
