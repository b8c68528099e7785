// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Operations on collections as a whole. */
final class Collecting {

    private Collecting() {
    }

    static Object apply(CollectionOperation operation, List<Object> values, List<Object> arguments) {
        Object first = arguments.isEmpty() ? null : arguments.get(0);
        return switch (operation) {
            case SIZE -> values.size();
            case IS_EMPTY -> values.isEmpty();
            case NOT_EMPTY -> !values.isEmpty();
            case FIRST -> values.isEmpty() ? null : values.get(0);
            case LAST -> values.isEmpty() ? null : values.get(values.size() - 1);
            case AT -> values.get((Integer) first - 1);
            case INCLUDES -> values.contains(first);
            case EXCLUDES -> !values.contains(first);
            case INCLUDES_ALL -> values.containsAll(list(first));
            case EXCLUDES_ALL -> Collections.disjoint(values, list(first));
            case INCLUDING, ADD -> joined(values, List.of(first));
            case EXCLUDING -> values.stream().filter(v -> !Objects.equals(v, first)).toList();
            case UNION -> unique(joined(values, list(first)));
            case ADD_ALL, CONCAT -> joined(values, list(first));
            case SUB -> values.stream().filter(v -> !list(first).contains(v)).toList();
            case INTERSECTION -> values.stream().filter(list(first)::contains).toList();
            case AS_SET, AS_ORDERED_SET -> unique(values);
            case AS_SEQUENCE -> values;
            case FILTER -> values.stream().filter(v -> isAny(v, first)).toList();
            case SUM -> values.stream().reduce(0, (a, b) -> Arithmetic.calculate("+", a, b));
            case MIN -> values.stream().reduce((a, b) -> (Boolean) Arithmetic.calculate("<=", a, b) ? a : b).orElse(null);
            case MAX -> values.stream().reduce((a, b) -> (Boolean) Arithmetic.calculate(">=", a, b) ? a : b).orElse(null);
            case SEPARATE -> separated(values, first);
            case TO_STRING -> values.stream().map(String::valueOf).collect(Collectors.joining());
            case REVERSE -> values.reversed();
            case COUNT -> Collections.frequency(values, first);
            case INDEX_OF -> values.indexOf(first) + 1;
            case FLATTEN -> values.stream().flatMap(v -> list(v).stream()).toList();
        };
    }

    private static List<Object> separated(List<Object> values, Object separator) {
        List<Object> all = new ArrayList<>();
        values.forEach(v -> Collections.addAll(all, separator, v));
        return values.isEmpty() ? all : all.subList(1, all.size());
    }

    /** Each value once. */
    static List<Object> unique(Collection<Object> values) {
        return new ArrayList<>(new LinkedHashSet<>(values));
    }

    private static List<Object> joined(List<Object> values, Collection<?> more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(more);
        return all;
    }

    private static Collection<?> list(Object value) {
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }

    /** A filter takes one class or a collection of them. */
    private static boolean isAny(Object value, Object types) {
        return list(types).stream().anyMatch(t -> AqlEvaluator.isKind(value, t));
    }
}
