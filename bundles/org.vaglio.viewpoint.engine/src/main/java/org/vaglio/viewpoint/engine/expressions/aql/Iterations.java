// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.vaglio.viewpoint.engine.expressions.Values;

/** Operations that look at each value of a collection. */
final class Iterations {

    private Iterations() {
    }

    static Object apply(IteratorOperation operation, List<Object> values, Function<Object, Object> body) {
        return switch (operation) {
            case SELECT -> values.stream().filter(v -> Values.truth(body.apply(v))).toList();
            case REJECT -> values.stream().filter(v -> !Values.truth(body.apply(v))).toList();
            case COLLECT -> collect(values, body);
            case EXISTS -> values.stream().anyMatch(v -> Values.truth(body.apply(v)));
            case FOR_ALL -> values.stream().allMatch(v -> Values.truth(body.apply(v)));
            case ANY -> values.stream().filter(v -> Values.truth(body.apply(v))).findFirst().orElse(null);
            case ONE -> values.stream().filter(v -> Values.truth(body.apply(v))).count() == 1;
            case SORTED_BY -> values.stream().sorted((a, b) -> order(body.apply(a), body.apply(b))).toList();
            case CLOSURE -> closure(values, body);
        };
    }

    private static List<Object> collect(Collection<Object> values, Function<Object, Object> body) {
        List<Object> all = new ArrayList<>();
        for (Object value : values) {
            Object answer = body.apply(value);
            if (answer instanceof Collection<?> several) {
                all.addAll(several);
            } else if (answer != null) {
                all.add(answer);
            }
        }
        return all;
    }

    /** Nothing comes first. */
    private static int order(Object a, Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        return (Boolean) Arithmetic.calculate("<", a, b) ? -1 : (Boolean) Arithmetic.calculate(">", a, b) ? 1 : 0;
    }

    private static List<Object> closure(List<Object> values, Function<Object, Object> body) {
        Set<Object> all = new LinkedHashSet<>();
        List<Object> next = collect(values, body);
        while (!next.isEmpty()) {
            next = collect(next.stream().filter(all::add).toList(), body);
        }
        return new ArrayList<>(all);
    }
}
