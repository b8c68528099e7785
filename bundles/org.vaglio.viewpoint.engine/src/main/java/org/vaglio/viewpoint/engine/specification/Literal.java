// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.EnumSet;

/** A constant that is spelled in specification files, and in listings, as the format of viewpoints spells it. */
public interface Literal {

    /** How it is spelled. */
    String literal();

    /**
     * The constant that a computed value spells.
     *
     * @param <E>       kind of constants
     * @param value     the value
     * @param otherwise the constant for what spells none
     */
    static <E extends Enum<E> & Literal> E of(Object value, E otherwise) {
        return EnumSet.allOf(otherwise.getDeclaringClass()).stream().filter(e -> e.literal().equals(String.valueOf(value))).findFirst().orElse(otherwise);
    }
}
