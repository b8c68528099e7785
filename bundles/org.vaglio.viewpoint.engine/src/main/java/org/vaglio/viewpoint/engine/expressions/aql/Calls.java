// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The calls that the language itself understands. */
final class Calls {

    private static final Map<String, Call<Object>> OF_ANYTHING = Map.of(
            "oclIsKindOf", (v, a) -> AqlEvaluator.isKind(v, a.get(0)),
            "oclIsTypeOf", (v, a) -> AqlEvaluator.isKind(v, a.get(0)) && v instanceof EObject e && a.get(0) instanceof Aql.Type t
                    && t.name().replaceFirst(".*::", "").equals(e.eClass().getName()),
            "oclAsType", (v, a) -> cast(v, a.get(0)),
            "oclIsUndefined", (v, a) -> v == null || v == Nothing.INSTANCE,
            "toString", (v, a) -> Objects.toString(v, ""),
            "lineSeparator", (v, a) -> System.lineSeparator(),
            "equals", (v, a) -> Objects.equals(v, a.get(0)),
            "differs", (v, a) -> !Objects.equals(v, a.get(0)),
            "trace", (v, a) -> v);

    private static final Set<String> NAMES = Stream
            .of(OF_ANYTHING, ElementCalls.ALL, TextCalls.ALL, NumberCalls.ALL, ResourceCalls.OF_RESOURCES, ResourceCalls.OF_ADDRESSES)
            .flatMap(calls -> calls.keySet().stream()).collect(Collectors.toUnmodifiableSet());

    private Calls() {
    }

    /** An element that is not of the class cannot be taken for one of it. */
    private static Object cast(Object value, Object type) {
        if (value instanceof EObject && !AqlEvaluator.isKind(value, type)) {
            throw new ClassCastException();
        }
        return value;
    }

    /** Whether texts have a call of a name. */
    static boolean isOfText(String name) {
        return TextCalls.ALL.containsKey(name);
    }

    /**
     * A call on a kind of receivers.
     *
     * @param <R> the kind
     */
    interface Call<R> {

        /** Its value; the arguments are those after the receiver. */
        Object on(R receiver, List<Object> arguments);
    }

    /** Names of all calls, whatever they are called on. */
    static Set<String> names() {
        return NAMES;
    }

    /** A call on a receiver; empty when the language has none of this name for it. */
    static Optional<Call<Object>> find(String name, Object receiver) {
        Map<String, ? extends Call<?>> own = switch (receiver) {
            case EObject element -> ElementCalls.ALL;
            case String text -> TextCalls.ALL;
            case Number number -> NumberCalls.ALL;
            case Resource resource -> ResourceCalls.OF_RESOURCES;
            case URI address -> ResourceCalls.OF_ADDRESSES;
            case null, default -> Map.of();
        };
        return Optional.<Call<?>>ofNullable(own.get(name)).or(() -> Optional.ofNullable(OF_ANYTHING.get(name))).map(Calls::unchecked);
    }

    @SuppressWarnings("unchecked")
    private static Call<Object> unchecked(Call<?> call) {
        return (Call<Object>) call;
    }
}
