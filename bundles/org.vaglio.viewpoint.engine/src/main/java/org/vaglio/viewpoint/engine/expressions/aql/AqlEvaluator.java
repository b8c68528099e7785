// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Values;
import org.vaglio.viewpoint.engine.expressions.Variables;

/** Evaluates parsed expressions. What is asked of nothing gives nothing. */
public final class AqlEvaluator {

    private final BiFunction<String, List<Object>, Object> services;

    /**
     * An evaluator.
     *
     * @param services calls a Java method: by its name, with the element and the other arguments
     */
    public AqlEvaluator(BiFunction<String, List<Object>, Object> services) {
        this.services = services;
    }

    /**
     * The value of an expression.
     *
     * @throws RuntimeException when it cannot be evaluated
     */
    public Object evaluate(Aql expression, EObject self, Variables variables) {
        return value(expression, variables.inner().with("self", self));
    }

    private Object value(Aql expression, Variables variables) {
        return switch (expression) {
            case Aql.Constant constant -> constant.value();
            case Aql.Literal literal -> literal(literal, variables);
            case Aql.Name name -> variable(name.name(), variables);
            case Aql.Type type -> type;
            case Aql.Feature feature -> each(value(feature.receiver(), variables), v -> feature(v, feature.name()));
            case Aql.Call call -> {
                List<Object> arguments = call.arguments().stream().map(a -> argument(a, variables)).toList();
                yield each(argument(call.receiver(), variables), v -> call(v, call.name(), arguments));
            }
            case Aql.Collected collected -> Collecting.apply(collected.operation(), list(value(collected.receiver(), variables)),
                    collected.arguments().stream().map(a -> argument(a, variables)).toList());
            case Aql.Iterated iterated -> iterated(iterated, variables);
            case Aql.Binary binary -> binary(binary, variables);
            case Aql.Unary unary -> unary.operator().equals("not") ? !Values.truth(value(unary.operand(), variables))
                    : Arithmetic.calculate("-", 0, value(unary.operand(), variables));
            case Aql.If choice -> value(Values.truth(value(choice.condition(), variables)) ? choice.then() : choice.otherwise(), variables);
            case Aql.Let let -> value(let.body(), variables.inner().with(let.variable(), value(let.value(), variables)));
        };
    }

    /** A name that is no variable may be that of a class. */
    private Object argument(Aql expression, Variables variables) {
        return expression instanceof Aql.Name name && !variables.knows(name.name()) ? new Aql.Type(name.name()) : value(expression, variables);
    }

    private static Object variable(String name, Variables variables) {
        if (!variables.knows(name)) {
            throw new IllegalArgumentException("no variable " + name);
        }
        return variables.get(name);
    }

    private Object literal(Aql.Literal literal, Variables variables) {
        List<Object> values = new ArrayList<>();
        literal.values().forEach(v -> values.add(value(v, variables)));
        return literal.unique() ? Collecting.unique(values) : values;
    }

    /** What is asked of a collection is asked of each of its values; results that are collections are joined, nothing is left out. */
    private static Object each(Object receiver, Function<Object, Object> question) {
        if (!(receiver instanceof Collection<?> several)) {
            return question.apply(receiver);
        }
        List<Object> all = new ArrayList<>();
        for (Object one : several) {
            Object answer = question.apply(one);
            if (answer instanceof Collection<?> answers) {
                all.addAll(answers);
            } else if (answer != null) {
                all.add(answer);
            }
        }
        return all;
    }

    private static Object feature(Object receiver, String name) {
        if (!(receiver instanceof EObject element)) {
            return null;
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException("no feature " + name);
        }
        return element.eGet(feature);
    }

    private Object call(Object receiver, String name, List<Object> arguments) {
        if (Calls.knows(name, receiver)) {
            return Calls.call(receiver, name, arguments);
        }
        if (receiver == null) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        all.add(receiver);
        all.addAll(arguments);
        return services.apply(name, all);
    }

    private Object binary(Aql.Binary binary, Variables variables) {
        Object left = value(binary.left(), variables);
        return switch (binary.operator()) {
            case "and" -> Values.truth(left) && Values.truth(value(binary.right(), variables));
            case "or" -> Values.truth(left) || Values.truth(value(binary.right(), variables));
            case "implies" -> !Values.truth(left) || Values.truth(value(binary.right(), variables));
            case "xor" -> Values.truth(left) != Values.truth(value(binary.right(), variables));
            default -> Arithmetic.calculate(binary.operator(), left, value(binary.right(), variables));
        };
    }

    private Object iterated(Aql.Iterated iterated, Variables variables) {
        List<Object> values = list(value(iterated.receiver(), variables));
        Function<Object, Object> body = v -> value(iterated.body(), variables.inner().with(iterated.variable(), v));
        return Iterations.apply(iterated.operation(), values, body);
    }

    /** A single value is a collection of one, nothing is an empty one. */
    private static List<Object> list(Object value) {
        return value instanceof Collection<?> several ? new ArrayList<>(several) : value == null ? List.of() : List.of(value);
    }

    /** Whether an element is of a class, itself or by inheritance. */
    static boolean isKind(Object value, Object type) {
        return value instanceof EObject element && type instanceof Aql.Type named
                && Types.isA(element, named.name());
    }
}
