// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.Map;

/** Calls on numbers. */
final class NumberCalls {

    static final Map<String, Calls.Call<Number>> ALL = Map.of(
            "abs", (n, a) -> isWhole(n) ? (Object) Math.abs(n.intValue()) : (Object) Math.abs(n.doubleValue()),
            "floor", (n, a) -> (int) Math.floor(n.doubleValue()),
            "round", (n, a) -> (int) Math.round(n.doubleValue()),
            "div", (n, a) -> (int) (n.doubleValue() / number(a.get(0)).doubleValue()),
            "mod", (n, a) -> n.intValue() % number(a.get(0)).intValue(),
            "min", (n, a) -> Arithmetic.compare(n, a.get(0)) <= 0 ? n : a.get(0),
            "max", (n, a) -> Arithmetic.compare(n, a.get(0)) >= 0 ? n : a.get(0),
            "toInteger", (n, a) -> n.intValue(),
            "toLong", (n, a) -> n.longValue(),
            "toDouble", (n, a) -> n.doubleValue());

    private NumberCalls() {
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    private static boolean isWhole(Number number) {
        return !(number instanceof Double || number instanceof Float);
    }
}
