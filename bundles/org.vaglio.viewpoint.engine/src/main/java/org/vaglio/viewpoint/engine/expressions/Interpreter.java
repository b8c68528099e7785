// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.viewpoint.engine.expressions.aql.AqlEvaluator;

/** Evaluates expressions. */
public final class Interpreter {

    private final Services services;
    private final AqlEvaluator queries;

    /**
     * An interpreter.
     *
     * @param services what {@code service:} may call
     */
    public Interpreter(Services services) {
        this.services = services;
        this.queries = new AqlEvaluator(services::query);
    }

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @param self       the element that it is asked of; null gives null
     * @param variables  what {@code var:} may name
     * @return its value; null for no expression
     * @throws EvaluationFailure when it cannot be evaluated
     */
    public Object evaluate(Expression expression, EObject self, Variables variables) {
        return switch (expression) {
            case Expression.None none -> null;
            case Expression.Literal literal -> literal(literal.text());
            case Expression.Feature feature -> self == null ? null : feature(self, feature.name());
            case Expression.Variable variable -> self == null ? null : variable(variable.name(), self, variables);
            case Expression.Service service -> self == null ? null : call(service, self, variables);
            case Expression.Query query -> self == null ? null : query(query, self, variables);
            case Expression.Unsupported foreign when !foreign.text().startsWith(Prefixes.QUERY) -> literal(foreign.text());
            case Expression.Unsupported unsupported -> throw new EvaluationFailure("not supported: " + unsupported.text());
        };
    }

    /** The value as a text; empty for null. */
    public String text(Expression expression, EObject self, Variables variables) {
        Object value = evaluate(expression, self, variables);
        return value == null ? "" : String.valueOf(value);
    }

    /** The value as a whole number; 0 for what is none. */
    public int number(Expression expression, EObject self, Variables variables) {
        return Values.number(evaluate(expression, self, variables));
    }

    /** Whether the value holds: null and {@code false} do not, anything else does. */
    public boolean holds(Expression expression, EObject self, Variables variables) {
        return Values.truth(evaluate(expression, self, variables));
    }

    /** The elements of the value; anything else in it is left out. */
    public List<EObject> elements(Expression expression, EObject self, Variables variables) {
        return Values.elements(evaluate(expression, self, variables));
    }

    private static Object literal(String text) {
        if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
            return text; // the exception below costs as much as many labels
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** A feature of the class goes before those that every element has. */
    private static Object feature(EObject self, String name) {
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature != null) {
            return get(self, feature);
        }
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> all(self.eAllContents());
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw new EvaluationFailure("no feature " + name + " in " + self.eClass().getName());
        };
    }

    private static Object get(EObject self, EStructuralFeature feature) {
        try {
            return self.eGet(feature);
        } catch (RuntimeException e) {
            throw new EvaluationFailure("the feature " + feature.getName() + " fails", e);
        }
    }

    private static Collection<EObject> all(TreeIterator<EObject> contents) {
        List<EObject> all = new ArrayList<>();
        contents.forEachRemaining(all::add);
        return all;
    }

    private static Object variable(String name, EObject self, Variables variables) {
        if (name.equals("self")) {
            return self;
        }
        if (!variables.knows(name)) {
            throw new EvaluationFailure("no variable " + name);
        }
        return variables.get(name);
    }

    private Object query(Expression.Query query, EObject self, Variables variables) {
        try {
            return queries.evaluate(query.parsed(), self, variables);
        } catch (EvaluationFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) { // the latter of a chain of thousands of operators
            throw new EvaluationFailure(query.text() + " fails", e);
        }
    }

    private Object call(Expression.Service service, EObject self, Variables variables) {
        Object receiver = service.receiver().isEmpty() ? self : variable(service.receiver(), self, variables);
        if (!(receiver instanceof EObject)) {
            throw new EvaluationFailure(service.receiver() + " is no element");
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(receiver);
        service.arguments().forEach(a -> arguments.add(variable(a, self, variables)));
        return services.call(service.name(), arguments);
    }
}
