// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;


/** Operations that look at each value of a collection. */
final class Iterations {

    private Iterations() {
    }

    static Object apply(IteratorOperation operation, List<Object> values, Function<Object, Object> body) {
        return switch (operation) {
            case SELECT -> values.stream().filter(v -> Boolean.TRUE.equals(body.apply(v))).toList();
            case REJECT -> values.stream().filter(v -> Boolean.FALSE.equals(body.apply(v))).toList();
            case COLLECT -> collect(values, body);
            case EXISTS -> values.stream().anyMatch(v -> Boolean.TRUE.equals(body.apply(v)));
            case FOR_ALL -> values.stream().allMatch(v -> Boolean.TRUE.equals(body.apply(v)));
            case ANY -> values.stream().filter(v -> Boolean.TRUE.equals(body.apply(v))).findFirst().orElse(null);
            case ONE -> values.stream().filter(v -> Boolean.TRUE.equals(body.apply(v))).count() == 1;
            case SORTED_BY -> values.stream().sorted((a, b) -> Arithmetic.compare(body.apply(a), body.apply(b))).toList();
            case IS_UNIQUE -> values.stream().map(body).distinct().count() == values.size();
            case CLOSURE -> closure(values, body);
        };
    }

    private static List<Object> collect(Collection<Object> values, Function<Object, Object> body) {
        List<Object> all = new ArrayList<>();
        for (Object value : values) {
            Object answer = body.apply(value);
            if (answer instanceof Collection<?> several) {
                all.addAll(several);
            } else if (answer != null && answer != Nothing.INSTANCE) {
                all.add(answer);
            }
        }
        return all;
    }

    private static Set<Object> closure(List<Object> values, Function<Object, Object> body) {
        Set<Object> all = new LinkedHashSet<>();
        List<Object> next = collect(values, body);
        while (!next.isEmpty()) {
            next = collect(next.stream().filter(all::add).toList(), body);
        }
        return all;
    }
}
