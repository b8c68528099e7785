// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.function.Supplier;

/** Operators on truth values. As in Sirius, what is no truth value gives nothing, and nothing at all cannot be evaluated. */
final class Logic {

    private Logic() {
    }

    static Object not(Object value) {
        return isTruth(value) ? !(Boolean) value : Nothing.INSTANCE;
    }

    /** The right side is asked only where it matters. */
    static Object join(String operator, Object left, Supplier<Object> right) {
        boolean enough = left instanceof Boolean truth && (operator.equals("or") ? truth : !truth && !operator.equals("xor"));
        if (enough) {
            return !operator.equals("and");
        }
        Object other = right.get();
        if (!isTruth(left) | !isTruth(other)) {
            return Nothing.INSTANCE;
        }
        return operator.equals("xor") ? !left.equals(other) : other;
    }

    private static boolean isTruth(Object value) {
        if (value == null) {
            throw new IllegalArgumentException("nothing is no truth value");
        }
        return value instanceof Boolean;
    }
}
