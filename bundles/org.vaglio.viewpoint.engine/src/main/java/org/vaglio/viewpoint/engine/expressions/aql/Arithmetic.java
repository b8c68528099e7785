// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.vaglio.viewpoint.engine.expressions.Types;

/** Operators between two values. */
final class Arithmetic {

    private Arithmetic() {
    }

    static Object calculate(String operator, Object left, Object right) {
        boolean nothing = left == Nothing.INSTANCE || right == Nothing.INSTANCE;
        if (nothing && !Set.of("=", "==", "<>", "!=", "+").contains(operator)) {
            return Nothing.INSTANCE;
        }
        return switch (operator) {
            case "=", "==" -> isEqual(left, right);
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
        if (left instanceof EClass type && right instanceof Aql.Type named) {
            return Types.isCalled(type, named.name());
        }
        return left instanceof Aql.Type && right instanceof EClass ? isEqual(right, left) : Objects.equals(left, right);
    }

    /** Nothing is less than anything. */
    @SuppressWarnings("unchecked")
    static int compare(Object left, Object right) {
        if (left == Nothing.INSTANCE || right == Nothing.INSTANCE) {
            return compare(left == Nothing.INSTANCE ? null : left, right == Nothing.INSTANCE ? null : right);
        }
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? -1 : 1;
        }
        return left instanceof Number a && right instanceof Number b ? Double.compare(a.doubleValue(), b.doubleValue())
                : ((Comparable<Object>) left).compareTo(right);
    }

    /** Numbers are added, collections joined, what is added to a text is text: of a collection the texts of its values, of nothing the empty one. */
    private static Object plus(Object left, Object right) {
        if (left instanceof Number && right instanceof Number) {
            return number("+", left, right);
        }
        if (left instanceof Collection<?> first && right instanceof Collection<?> second) {
            List<Object> all = new ArrayList<>(first);
            all.addAll(second);
            return left instanceof Set ? new LinkedHashSet<>(all) : all;
        }
        boolean known = left instanceof String || right instanceof String || left == null || right == null;
        return known ? text(left) + text(right) : Nothing.INSTANCE;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Arithmetic::text).collect(Collectors.joining()) : Objects.toString(value, "");
    }

    /** Whole numbers stay whole, where they are divided too. */
    private static Object number(String operator, Object left, Object right) {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            throw new IllegalArgumentException(operator + " takes numbers");
        }
        boolean small = left instanceof Integer && right instanceof Integer;
        boolean whole = !(left instanceof Double || left instanceof Float || right instanceof Double || right instanceof Float);
        return switch (operator) {
            case "+" -> whole ? whole(a.longValue() + b.longValue(), small) : (Object) (a.doubleValue() + b.doubleValue());
            case "-" -> whole ? whole(a.longValue() - b.longValue(), small) : (Object) (a.doubleValue() - b.doubleValue());
            case "*" -> whole ? whole(a.longValue() * b.longValue(), small) : (Object) (a.doubleValue() * b.doubleValue());
            case "/" -> whole ? whole(a.longValue() / b.longValue(), small) : (Object) (a.doubleValue() / b.doubleValue());
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static Object whole(long value, boolean small) {
        return small ? (Object) (int) value : (Object) value;
    }
}
