// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Values;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Operation;

/** Runs the steps of a tool on the model. */
final class Execution {

    private final Drawing drawing;
    private final Diagram diagram;
    private final Interpreter interpreter;
    private final Map<String, ExternalAction> actions;
    private final Set<EObject> made = new LinkedHashSet<>();
    private final Set<EObject> affected = new LinkedHashSet<>();
    private Outcome.Navigation navigation;

    Execution(Drawing drawing, Diagram diagram, Map<String, ExternalAction> actions) {
        this.drawing = drawing;
        this.diagram = diagram;
        this.interpreter = drawing.interpreter();
        this.actions = actions;
    }

    /** The diagram that was asked for last; null for none. */
    Outcome.Navigation navigation() {
        return navigation;
    }

    /** The elements that were made, in order. */
    Set<EObject> made() {
        return made;
    }

    /** The elements that a feature was set of, and those that another one was moved to. */
    Set<EObject> affected() {
        return affected;
    }

    /** Runs a step in the context of an element. */
    void run(Operation operation, EObject self, Variables variables) {
        switch (operation) {
            case Operation.ChangeContext o -> all(o.children(), first(o.browse(), self, variables), variables);
            case Operation.Create o -> create(o, self, variables);
            case Operation.SetValue o -> {
                affected.add(self);
                Features.set(self, text(o.feature(), self, variables), value(o.value(), self, variables));
                all(o.children(), self, variables);
            }
            case Operation.Unset o -> unset(o, self, variables);
            case Operation.Move o -> move(o, self, variables);
            case Operation.Remove o -> {
                Deletion.delete(List.of(self));
                all(o.children(), self, variables);
            }
            case Operation.DeleteView o -> {
                if (self instanceof View view) {
                    diagram.takeAway(view);
                }
                all(o.children(), self, variables);
            }
            case Operation.CreateView o -> createView(o, self, variables);
            case Operation.CreateEdgeView o -> createEdgeViews(o, self, variables);
            case Operation.For o -> each(o, self, variables);
            case Operation.If o -> runIf(o, self, variables);
            case Operation.Switch o -> all(o.cases().stream().filter(c -> holds(c.condition(), self, variables)).findFirst()
                    .map(Operation.If::children).orElse(o.otherwise()), self, variables);
            case Operation.Let o -> let(o, self, variables);
            case Operation.Navigate o -> {
                navigation = new Outcome.Navigation(o.diagram(), self, o.create());
                all(o.children(), self, variables);
            }
            case Operation.External o -> external(o, self, variables);
        }
    }

    private void all(List<Operation> operations, EObject self, Variables variables) {
        Variables inner = variables.inner();
        operations.forEach(o -> run(o, self, inner));
    }

    /** An expression that fails or gives no element leaves the context as it is. */
    private EObject first(Expression expression, EObject self, Variables variables) {
        return Values.elements(value(expression, self, variables)).stream().findFirst().orElse(self);
    }

    /** Null when it fails. */
    private Object value(Expression expression, EObject self, Variables variables) {
        try {
            return interpreter.evaluate(expression, self, variables);
        } catch (EvaluationFailure e) {
            return null;
        }
    }

    private String text(Expression expression, EObject self, Variables variables) {
        Object value = value(expression, self, variables);
        return value == null ? "" : value.toString();
    }

    private boolean holds(Expression condition, EObject self, Variables variables) {
        return Values.truth(value(condition, self, variables));
    }

    private void create(Operation.Create o, EObject self, Variables variables) {
        EObject instance = instance(text(o.type(), self, variables));
        made.add(instance);
        variables.with(o.variable(), instance);
        String reference = text(o.reference(), self, variables);
        if (!Features.has(self, reference)) {
            throw new ToolFailure("La classe " + self.eClass().getName() + " non ha la proprietà " + reference + ".",
                    "The class " + self.eClass().getName() + " has no feature " + reference + ".");
        }
        if (Features.isFree(self, reference)) {
            Features.set(self, reference, instance);
            all(o.children(), instance, variables);
        } else {
            all(o.children(), self, variables);
        }
    }

    /** Nothing is made where the container is no view, or the element not of the mapping's class. */
    private void createView(Operation.CreateView o, EObject self, Variables variables) {
        Mapping mapping = drawing.specification().mappings().get(o.mapping());
        EObject container = Values.elements(value(o.container(), self, variables)).stream().findFirst().orElse(null);
        if (mapping != null && (container == diagram || container instanceof Node) && Types.isA(self, mapping.core().domainClass())) {
            named(o.variable(), diagram.place(mapping, self, container instanceof Node node ? node : null), variables);
        }
        all(o.children(), self, variables);
    }

    private void createEdgeViews(Operation.CreateEdgeView o, EObject self, Variables variables) {
        if (drawing.specification().mappings().get(o.mapping()) instanceof EdgeMapping mapping) {
            for (View from : views(mapping.sources(), first(o.source(), self, variables))) {
                for (View to : views(mapping.targets(), first(o.target(), self, variables))) {
                    named(o.variable(), diagram.place(mapping, self, from, to), variables);
                }
            }
        }
        all(o.children(), self, variables);
    }

    private static void named(String variable, View view, Variables variables) {
        if (!variable.isEmpty()) {
            variables.with(variable, view);
        }
    }

    /** Views of an element by mappings, or by those that import them. */
    private List<View> views(List<String> mappings, EObject element) {
        return diagram.views().stream().filter(v -> v.target() == element
                && (mappings.contains(v.mapping().id()) || v.mapping().core().imported().stream().anyMatch(mappings::contains))).toList();
    }

    private EObject instance(String type) {
        EClass found = Types.find(metamodels(), type).filter(c -> !c.isAbstract() && !c.isInterface())
                .orElseThrow(() -> new ToolFailure("La classe " + type + " non c'è o è astratta.", "The class " + type + " does not exist or is abstract."));
        return found.getEPackage().getEFactoryInstance().create(found);
    }

    /** The metamodels of the model, then those that its resources know. */
    private Collection<EPackage> metamodels() {
        Set<EPackage> all = new LinkedHashSet<>();
        for (Resource resource : drawing.resources()) {
            resource.getContents().forEach(r -> all.add((EPackage) EcoreUtil.getRootContainer(r.eClass())));
            if (resource.getResourceSet() != null) {
                resource.getResourceSet().getPackageRegistry().values().stream().filter(EPackage.class::isInstance)
                        .forEach(p -> all.add((EPackage) p));
            }
        }
        return all;
    }

    private void unset(Operation.Unset o, EObject self, Variables variables) {
        String feature = text(o.feature(), self, variables);
        if (o.elements().isGiven()) {
            Values.elements(value(o.elements(), self, variables)).forEach(e -> Features.remove(self, feature, e));
        } else {
            Features.clear(self, feature);
        }
        all(o.children(), self, variables);
    }

    private void move(Operation.Move o, EObject self, Variables variables) {
        List<EObject> container = Values.elements(value(o.container(), self, variables));
        String feature = text(o.feature(), self, variables);
        affected.addAll(container.stream().limit(1).toList());
        if (!container.isEmpty() && Features.isFree(container.get(0), feature)) {
            if (EcoreUtil.isAncestor(self, container.get(0))) {
                throw new ToolFailure("Un elemento non può stare dentro sé stesso.", "An element cannot be in itself.");
            }
            Features.set(container.get(0), feature, self);
        }
        all(o.children(), self, variables);
    }

    private void each(Operation.For o, EObject self, Variables variables) {
        Object value = value(o.elements(), self, variables);
        List<Object> values = value instanceof Collection<?> several ? new ArrayList<>(several) : value == null ? List.of() : List.of(value);
        for (Object next : values) {
            all(o.children(), next instanceof EObject element ? element : self, variables.inner().with(o.variable(), next));
        }
    }

    private void runIf(Operation.If o, EObject self, Variables variables) {
        if (holds(o.condition(), self, variables)) {
            all(o.children(), self, variables);
        }
    }

    private void let(Operation.Let o, EObject self, Variables variables) {
        Object value = value(o.value(), self, variables);
        if (o.variable().equals("self") && value instanceof EObject element) {
            all(o.children(), element, variables);
        } else {
            all(o.children(), self, variables.inner().with(o.variable(), value));
        }
    }

    private void external(Operation.External o, EObject self, Variables variables) {
        ExternalAction action = actions.get(o.action());
        if (action == null) {
            throw new ToolFailure("L'azione esterna " + o.action() + " qui non c'è.", "There is no external action " + o.action() + " here.");
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        o.parameters().forEach((name, expression) -> parameters.put(name, value(expression, self, variables)));
        action.run(self, parameters);
        all(o.children(), self, variables);
    }
}
