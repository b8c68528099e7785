// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            case INCLUDING, ADD, APPEND -> joined(values, Collections.singletonList(first));
            case EXCLUDING -> values.stream().filter(v -> !Objects.equals(v, first)).toList();
            case UNION, ADD_ALL, CONCAT -> joined(values, list(first));
            case SUB -> values.stream().filter(v -> !list(first).contains(v)).toList();
            case INTERSECTION -> values.stream().filter(list(first)::contains).toList();
            case AS_SET, AS_ORDERED_SET -> unique(values);
            case AS_SEQUENCE -> values;
            case FILTER -> values.stream().filter(v -> AqlEvaluator.isKind(v, first)).toList();
            case SUM -> values.stream().reduce(0L, (a, b) -> Arithmetic.calculate("+", a, b));
            case MIN -> values.stream().reduce((a, b) -> (Boolean) Arithmetic.calculate("<=", a, b) ? a : b).orElse(null);
            case MAX -> values.stream().reduce((a, b) -> (Boolean) Arithmetic.calculate(">=", a, b) ? a : b).orElse(null);
            case PREPEND -> joined(Collections.singletonList(first), values);
            case INSERT_AT -> joined(joined(values.subList(0, (Integer) first - 1), Collections.singletonList(arguments.get(1))),
                    values.subList((Integer) first - 1, values.size()));
            case DROP -> values.subList((Integer) first, values.size());
            case DROP_RIGHT -> values.subList(0, (Integer) first - 1);
            case STARTS_WITH -> Collections.indexOfSubList(values, List.copyOf(list(first))) == 0;
            case ENDS_WITH -> Collections.lastIndexOfSubList(values, List.copyOf(list(first))) == values.size() - list(first).size()
                    && list(first).size() <= values.size();
            case INDEX_OF_SLICE -> Collections.indexOfSubList(values, List.copyOf(list(first))) + 1;
            case LAST_INDEX_OF_SLICE -> Collections.lastIndexOfSubList(values, List.copyOf(list(first))) + 1;
            case SUB_SEQUENCE, SUB_ORDERED_SET -> values.subList((Integer) first - 1, (Integer) arguments.get(1));
            case SEPARATE -> arguments.size() < 3 ? separated(values, first)
                    : joined(joined(Collections.singletonList(first), separated(values, arguments.get(1))), Collections.singletonList(arguments.get(2)));
            case TO_STRING -> values.stream().map(String::valueOf).collect(Collectors.joining());
            case REVERSE -> values.reversed();
            case COUNT -> Collections.frequency(values, first);
            case INDEX_OF -> values.indexOf(first) + 1;
            case LAST_INDEX_OF -> values.lastIndexOf(first) + 1;
            case FLATTEN -> values.stream().flatMap(v -> list(v).stream()).toList();
        };
    }

    private static List<Object> separated(List<Object> values, Object separator) {
        List<Object> all = new ArrayList<>();
        values.forEach(v -> Collections.addAll(all, separator, v));
        return values.isEmpty() ? all : all.subList(1, all.size());
    }

    /** Each value once. */
    static Set<Object> unique(Collection<Object> values) {
        return new LinkedHashSet<>(values);
    }

    private static List<Object> joined(List<Object> values, Collection<?> more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(more);
        return all;
    }

    private static Collection<?> list(Object value) {
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }
}
