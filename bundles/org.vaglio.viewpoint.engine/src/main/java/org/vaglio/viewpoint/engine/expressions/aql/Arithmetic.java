// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;

/** Operators between two values. */
final class Arithmetic {

    private Arithmetic() {
    }

    static Object calculate(String operator, Object left, Object right) {
        return switch (operator) {
            case "=" -> isEqual(left, right);
            case "<>", "!=" -> !isEqual(left, right);
            case "<" -> compare(left, right) < 0;
            case "<=" -> compare(left, right) <= 0;
            case ">" -> compare(left, right) > 0;
            case ">=" -> compare(left, right) >= 0;
            case "+" -> plus(left, right);
            default -> number(operator, left, right);
        };
    }

    private static boolean isEqual(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        if (left instanceof Enumerator constant && right instanceof String text) {
            return constant.getLiteral().equals(text);
        }
        return Objects.equals(left, right);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return left instanceof Number a && right instanceof Number b ? Double.compare(a.doubleValue(), b.doubleValue())
                : ((Comparable<Object>) left).compareTo(right);
    }

    /** Numbers are added, collections joined, anything else is text; nothing is the empty text. */
    private static Object plus(Object left, Object right) {
        if (left instanceof Number && right instanceof Number) {
            return number("+", left, right);
        }
        if (left instanceof Collection<?> first && right instanceof Collection<?> second) {
            List<Object> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
        return Objects.toString(left, "") + Objects.toString(right, "");
    }

    /** Whole numbers stay whole, where they are divided too. */
    private static Object number(String operator, Object left, Object right) {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            throw new IllegalArgumentException(operator + " takes numbers");
        }
        boolean whole = !(left instanceof Double || left instanceof Float || right instanceof Double || right instanceof Float);
        return switch (operator) {
            case "+" -> whole ? (Object) (a.intValue() + b.intValue()) : (Object) (a.doubleValue() + b.doubleValue());
            case "-" -> whole ? (Object) (a.intValue() - b.intValue()) : (Object) (a.doubleValue() - b.doubleValue());
            case "*" -> whole ? (Object) (a.intValue() * b.intValue()) : (Object) (a.doubleValue() * b.doubleValue());
            case "/" -> whole ? (Object) (a.intValue() / b.intValue()) : (Object) (a.doubleValue() / b.doubleValue());
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
