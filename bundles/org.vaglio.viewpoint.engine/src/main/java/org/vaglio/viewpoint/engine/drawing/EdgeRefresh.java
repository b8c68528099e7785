// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;

/** Makes the edges of a diagram whose nodes are made. */
final class EdgeRefresh {

    private final Drawing drawing;
    private final Interpreter interpreter;
    private final Diagram diagram;
    private final Refresh refresh;
    private final Looks looks;
    private final Set<Refresh.Key> done = new HashSet<>();

    EdgeRefresh(Drawing drawing, Diagram diagram, Refresh refresh, Looks looks) {
        this.drawing = drawing;
        this.interpreter = drawing.interpreter();
        this.diagram = diagram;
        this.refresh = refresh;
        this.looks = looks;
    }

    /**
     * Edges that end at edges come after all others, in rounds, each as soon as those that it may end at have come, in the same round too;
     * those that wait for each other do not come at all.
     */
    List<Edge> edges(List<Mapping> mappings) {
        List<Edge> edges = new ArrayList<>();
        List<EdgeMapping> waiting = new ArrayList<>(mappings.stream().map(EdgeMapping.class::cast).toList());
        List<EdgeMapping> free = waiting.stream().filter(m -> isFree(m, waiting)).toList();
        while (!free.isEmpty()) {
            free.forEach(m -> edges.addAll(m.elementBased() ? elements(m) : relations(m)));
            waiting.removeAll(free);
            free = round(waiting);
        }
        return edges;
    }

    private static List<EdgeMapping> round(List<EdgeMapping> waiting) {
        List<EdgeMapping> round = new ArrayList<>();
        List<EdgeMapping> others = new ArrayList<>(waiting);
        for (EdgeMapping mapping : waiting) {
            if (isFree(mapping, others)) {
                round.add(mapping);
                others.remove(mapping);
            }
        }
        return round;
    }

    /** Whether it does not end at edges of those that wait, nor at its own. */
    private static boolean isFree(EdgeMapping mapping, List<EdgeMapping> waiting) {
        return waiting.stream().noneMatch(o -> mapping.sources().contains(o.id()) || mapping.targets().contains(o.id()));
    }

    private List<Edge> relations(EdgeMapping mapping) {
        List<Edge> edges = new ArrayList<>();
        for (String source : mapping.sources()) {
            for (View from : List.copyOf(refresh.made(source))) {
                Variables variables = Variables.none().with("diagram", diagram).with("viewpoint", diagram).with("view", from)
                        .with("sourceView", from).with("containerView", diagram).with("container", diagram.target());
                EObject target = relationTarget(mapping, from.target(), variables);
                for (EObject end : target == null ? Set.<EObject>of() : found(mapping.targetFinder(), target, variables)) {
                    for (View to : views(mapping.targets(), end)) {
                        add(mapping, target, from, to, edges);
                    }
                }
            }
        }
        return edges;
    }

    /** What the edge stands for, and what its ends are asked of: the source unless the mapping says another; null when it says nothing. */
    private EObject relationTarget(EdgeMapping mapping, EObject source, Variables variables) {
        try {
            return mapping.target().isGiven() ? interpreter.elements(mapping.target(), source, variables).stream().findFirst().orElse(null) : source;
        } catch (EvaluationFailure e) {
            return source;
        }
    }

    private List<Edge> elements(EdgeMapping mapping) {
        List<Edge> edges = new ArrayList<>();
        Variables variables = Variables.none().with("diagram", diagram).with("viewpoint", diagram).with("containerView", diagram)
                .with("container", diagram.target());
        for (EObject element : candidates(mapping, variables)) {
            for (EObject start : found(mapping.sourceFinder(), element, variables)) {
                for (EObject end : found(mapping.targetFinder(), element, variables)) {
                    for (View from : views(mapping.sources(), start)) {
                        views(mapping.targets(), end).forEach(to -> add(mapping, element, from, to, edges));
                    }
                }
            }
        }
        return edges;
    }

    private Set<EObject> candidates(EdgeMapping mapping, Variables variables) {
        if (!mapping.core().candidates().isGiven()) {
            return new LinkedHashSet<>(drawing.instances(mapping.core().domainClass()));
        }
        Set<EObject> all = found(mapping.core().candidates(), diagram.target(), variables);
        all.removeIf(e -> !Types.isA(e, mapping.core().domainClass()));
        return all;
    }

    /** The elements that an expression gives, each once; none when it fails. */
    private Set<EObject> found(Expression expression, EObject self, Variables variables) {
        try {
            return new LinkedHashSet<>(interpreter.elements(expression, self, variables));
        } catch (EvaluationFailure e) {
            return new LinkedHashSet<>();
        }
    }

    private List<View> views(List<String> mappings, EObject element) {
        return mappings.stream().flatMap(m -> refresh.made(m, element).stream()).toList();
    }

    private void add(EdgeMapping mapping, EObject target, View from, View to, List<Edge> edges) {
        Refresh.Key key = new Refresh.Key(mapping.core().root(), target, from, to);
        View known = refresh.before(key);
        boolean made = known != null || mapping.core().created() || diagram.placed().hasEdges(mapping, target);
        if (!made || !isWanted(mapping, target, from, to) || !done.add(key)) {
            return;
        }
        Edge edge = Objects.requireNonNullElseGet((Edge) known, () -> new Edge(diagram.nextId("e"), mapping, target, from, to, diagram));
        edge.comesFrom(mapping);
        looks.show(edge);
        if (!refresh.isHidden(edge)) {
            edges.add(edge);
            refresh.add(edge);
        }
    }

    /** A precondition that fails counts as one that holds. */
    private boolean isWanted(EdgeMapping mapping, EObject target, View from, View to) {
        Expression precondition = mapping.core().precondition();
        Variables variables = Looks.ends(Variables.none().with("containerView", diagram).with("container", diagram.target())
                .with("viewpoint", diagram).with("diagram", diagram), from, to);
        try {
            return !precondition.isGiven() || interpreter.holds(precondition, target, variables);
        } catch (EvaluationFailure e) {
            return true;
        }
    }
}
