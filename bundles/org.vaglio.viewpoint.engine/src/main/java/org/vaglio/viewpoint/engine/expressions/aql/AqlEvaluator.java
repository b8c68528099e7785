// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Variables;

/** Evaluates parsed expressions. What is asked of nothing gives nothing. */
public final class AqlEvaluator {

    private static final String SELF = "self";
    /** No expression can spell it: the element stays known where a variable takes the name of self. */
    private static final String CONTEXT = " self";

    private final BiFunction<String, List<Object>, Object> services;

    /**
     * An evaluator.
     *
     * @param services calls a Java method: by its name, with the receiver and the other arguments; gives null when there is none
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
        Object value = value(expression, variables.inner().with(SELF, self).with(CONTEXT, self));
        return value == Nothing.INSTANCE ? null : value;
    }

    private Object value(Aql expression, Variables variables) {
        return switch (expression) {
            case Aql.Constant constant -> constant.value();
            case Aql.Literal literal -> literal(literal, variables);
            case Aql.Name name -> variable(name.name(), variables);
            case Aql.Type type -> type;
            case Aql.EnumConstant constant -> Types.literal(context(variables), constant.enumeration(), constant.name()).getInstance();
            case Aql.Feature feature -> each(value(feature.receiver(), variables), v -> feature(v, feature.name()));
            case Aql.Call call -> {
                List<Object> arguments = call.arguments().stream().map(a -> argument(a, variables)).toList();
                yield each(argument(call.receiver(), variables), v -> call(v, call.name(), arguments));
            }
            case Aql.Collected collected -> collected(collected, variables);
            case Aql.CollectedCall call -> collectedCall(call, variables);
            case Aql.Iterated iterated -> iterated(iterated, variables);
            case Aql.Binary binary -> binary(binary, variables);
            case Aql.Unary unary -> unary.operator().equals("not") ? Logic.not(value(unary.operand(), variables))
                    : Arithmetic.calculate("-", 0, value(unary.operand(), variables));
            case Aql.If choice -> value(choice.condition(), variables) instanceof Boolean truth
                    ? value(truth ? choice.then() : choice.otherwise(), variables) : Nothing.INSTANCE;
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

    /** What is asked of a collection is asked of each of its values; results that are collections are joined, what gives nothing is left out. */
    private static Object each(Object receiver, Function<Object, Object> question) {
        if (!(receiver instanceof Collection<?> several)) {
            return question.apply(receiver);
        }
        List<Object> all = new ArrayList<>();
        for (Object one : several) {
            Object answer = question.apply(one);
            if (answer instanceof Collection<?> answers) {
                all.addAll(answers);
            } else if (answer != null && answer != Nothing.INSTANCE) {
                all.add(answer);
            }
        }
        return alike(several, all);
    }

    /** What is made of a set is a set, too. */
    private static Object alike(Object receiver, Object result) {
        return receiver instanceof Set && result instanceof List<?> several ? new LinkedHashSet<>(several) : result;
    }

    /** A feature that the element does not have gives nothing, as in Sirius. */
    private static Object feature(Object receiver, String name) {
        if (receiver == null) {
            return null;
        }
        EStructuralFeature feature = receiver instanceof EObject element ? element.eClass().getEStructuralFeature(name) : null;
        return feature == null ? Nothing.INSTANCE : ((EObject) receiver).eGet(feature);
    }

    private Object call(Object receiver, String name, List<Object> arguments) {
        Optional<Calls.Call<Object>> known = Calls.find(name, receiver);
        if (known.isPresent()) {
            return known.get().on(receiver, arguments);
        }
        if (receiver == Nothing.INSTANCE) {
            return receiver;
        }
        if (receiver == null && Calls.isOfText(name)) {
            return NullText.call(name, arguments);
        }
        if (receiver == null && Calls.names().contains(name)) {
            throw new IllegalArgumentException(name + " is asked of nothing");
        }
        List<Object> all = new ArrayList<>();
        all.add(receiver);
        all.addAll(arguments);
        return services.apply(name, all);
    }

    private Object binary(Aql.Binary binary, Variables variables) {
        Object left = value(binary.left(), variables);
        return switch (binary.operator()) {
            case "and", "or", "xor", "implies" -> Logic.join(binary.operator(), left, () -> value(binary.right(), variables));
            default -> Arithmetic.calculate(binary.operator(), left, value(binary.right(), variables));
        };
    }

    private Object collected(Aql.Collected collected, Variables variables) {
        Object receiver = value(collected.receiver(), variables);
        if (receiver == Nothing.INSTANCE) {
            return receiver;
        }
        Object result = Collecting.apply(collected.operation(), list(receiver), collected.arguments().stream().map(a -> argument(a, variables)).toList());
        return collected.operation().isOrdering() ? result : alike(receiver, result);
    }

    private Object collectedCall(Aql.CollectedCall call, Variables variables) {
        Object receiver = value(call.receiver(), variables);
        if (receiver == Nothing.INSTANCE) {
            return receiver;
        }
        List<Object> all = new ArrayList<>();
        all.add(receiver instanceof Collection<?> several ? several : new LinkedHashSet<>(list(receiver)));
        call.arguments().forEach(a -> all.add(argument(a, variables)));
        return services.apply(call.name(), all);
    }

    private Object iterated(Aql.Iterated iterated, Variables variables) {
        Object receiver = value(iterated.receiver(), variables);
        if (receiver == Nothing.INSTANCE) {
            return receiver;
        }
        Function<Object, Object> body = v -> value(iterated.body(), variables.inner().with(iterated.variable(), v));
        return alike(receiver, Iterations.apply(iterated.operation(), list(receiver), body));
    }

    /** A single value is a collection of one, nothing is an empty one. */
    private static List<Object> list(Object value) {
        return value instanceof Collection<?> several ? new ArrayList<>(several) : value == null ? List.of() : List.of(value);
    }

    /** Whether an element is of a class, or of one of several, itself or by inheritance. */
    static boolean isKind(Object value, Object type) {
        return switch (type) {
            case Aql.Type named -> value instanceof EObject element ? Types.isA(element, named.name())
                    : value != null && value.getClass().getSimpleName().equals(named.name());
            case EClass known -> known.isInstance(value);
            case Collection<?> several -> several.stream().anyMatch(t -> isKind(value, t));
            case null, default -> false;
        };
    }

    private static EObject context(Variables variables) {
        return (EObject) variables.get(CONTEXT);
    }
}
