// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Presentation;

/** Makes the views of a diagram, taking those that are there already: the nodes; edges are made by {@link EdgeRefresh}. */
final class Refresh {

    private final Drawing drawing;
    private final Interpreter interpreter;
    private final Diagram diagram;
    private final Looks looks;
    private final Set<String> hidden;
    private final Importers importers;
    private final Hiding hiding;
    private final EObject root;
    private final Set<Key> imported = new HashSet<>();
    private final Map<Key, View> before = new HashMap<>();
    private final Map<View, List<Object>> shownBefore = new LinkedHashMap<>();
    private final Map<String, List<View>> made = new HashMap<>();
    private final Map<Made, List<View>> madeOf = new HashMap<>();

    /** Makes a view the same as the one before. */
    record Key(String mapping, EObject target, View from, View to) {
    }

    /** Finds the views of an element by a mapping. */
    private record Made(String mapping, EObject target) {
    }

    Refresh(Drawing drawing, Diagram diagram) {
        this.drawing = drawing;
        this.interpreter = drawing.interpreter();
        this.diagram = diagram;
        this.looks = new Looks(interpreter, diagram);
        this.hidden = hidden(diagram);
        this.root = root();
        this.hiding = new Hiding(interpreter, diagram);
        this.importers = new Importers(drawing.specification(), new ShownMappings(diagram.shownLayers()));
    }

    Changes run() {
        remember();
        Order<Node> nodes = new Order<>(diagram.nodes());
        List<Layer> layers = diagram.layersAsAsked();
        for (Mapping mapping : mappings(layers.stream().flatMap(l -> l.nodes().stream()))) {
            nodes.together(nodes(mapping, null, diagram.target(), Node.Kind.NODE));
        }
        for (Mapping mapping : mappings(layers.stream().flatMap(l -> l.containers().stream()))) {
            nodes.loose(nodes(mapping, null, diagram.target(), Node.kind(mapping, null)));
        }
        Order<Edge> edges = new Order<>(diagram.edges());
        edges.loose(new EdgeRefresh(drawing, diagram, this, looks).edges(mappings(layers.stream().flatMap(l -> l.edges().stream()))));
        diagram.show(title(), looks.color(diagram.description().background(), diagram.target(), Variables.none()), nodes.views(), edges.views());
        diagram.placed().clear();
        return changes();
    }

    private void remember() {
        for (View view : diagram.views()) {
            if (!diagram.placed().isRemoved(view)) {
                before.put(key(view), view);
            }
            shownBefore.put(view, view.shown());
        }
        diagram.placed().views().forEach(v -> before.putIfAbsent(key(v), v));
    }

    private static Key key(View view) {
        return switch (view) {
            case Node node -> new Key(node.mapping().core().root(), node.target(), node.parent(), null);
            case Edge edge -> new Key(edge.mapping().core().root(), edge.target(), edge.source(), edge.end());
        };
    }

    private Changes changes() {
        List<View> now = diagram.views();
        Set<View> shown = new LinkedHashSet<>(now);
        return new Changes(now.stream().filter(v -> !shownBefore.containsKey(v)).toList(),
                shownBefore.keySet().stream().filter(v -> !shown.contains(v)).toList(),
                now.stream().filter(v -> shownBefore.containsKey(v) && !shownBefore.get(v).equals(v.shown())).toList());
    }

    /** An expression that fails or gives no element leaves it at the element of the diagram. */
    private EObject root() {
        try {
            return interpreter.elements(diagram.description().root(), diagram.target(), Variables.none().with("diagram", diagram)
                    .with("viewpoint", diagram)).stream().findFirst().orElse(diagram.target());
        } catch (EvaluationFailure e) {
            return diagram.target();
        }
    }

    private String title() {
        try {
            return interpreter.text(diagram.description().title(), diagram.target(), Variables.none());
        } catch (EvaluationFailure e) {
            return "";
        }
    }

    /** Whether a filter hides a view. */
    boolean isHidden(View view) {
        return hiding.hides(view);
    }

    /** The view of before, if there was one. */
    View before(Key key) {
        return before.get(key);
    }

    /** The views that a mapping has made, in order. */
    List<View> made(String mapping) {
        return importers.withAll(mapping).stream().flatMap(m -> made.getOrDefault(m, List.of()).stream()).toList();
    }

    /** The views of an element that a mapping has made. */
    List<View> made(String mapping, EObject target) {
        return importers.withAll(mapping).stream().flatMap(m -> madeOf.getOrDefault(new Made(m, target), List.of()).stream()).toList();
    }

    /** Keeps a view for the edges that end at it. */
    void add(View view) {
        made.computeIfAbsent(view.mapping().id(), m -> new ArrayList<>()).add(view);
        madeOf.computeIfAbsent(new Made(view.mapping().id(), view.target()), m -> new ArrayList<>()).add(view);
    }

    private List<Mapping> mappings(Stream<String> ids) {
        return drawing.specification().mappings(importers.before(ids.distinct().toList()));
    }

    private List<Node> nodes(Mapping mapping, Node parent, EObject context, Node.Kind kind) {
        List<Node> nodes = new ArrayList<>();
        for (EObject element : new LinkedHashSet<>(candidates(mapping, parent, context))) {
            Key key = new Key(mapping.core().root(), element, parent, null);
            boolean known = before.get(key) instanceof Node node && node.kind() == kind;
            if ((known || mapping.core().created()) && !isShownByImporter(mapping, key) && isWanted(mapping, element, parent, context)) {
                Node node = known ? (Node) before.get(key) : new Node(diagram.nextId("n"), mapping, element, kind, parent, diagram);
                node.comesFrom(mapping);
                looks.show(node, context);
                claim(node);
                if (!hiding.hides(node)) {
                    nodes.add(node);
                    add(node);
                    fill(node);
                }
            }
        }
        return nodes;
    }

    private boolean isShownByImporter(Mapping mapping, Key key) {
        return importers.isImported(mapping.id()) && imported.contains(key);
    }

    private void claim(Node node) {
        if (!node.mapping().core().imported().isEmpty()) {
            imported.add(key(node));
        }
    }

    /** Elements of the mapping's class; when the specification does not say which, all of the model. */
    private List<EObject> candidates(Mapping mapping, Node parent, EObject context) {
        if (!mapping.core().candidates().isGiven()) {
            return drawing.instances(mapping.core().domainClass());
        }
        Variables variables = Variables.none().with("containerView", parent == null ? diagram : parent).with("diagram", diagram)
                .with("viewpoint", diagram);
        try {
            return interpreter.elements(mapping.core().candidates(), parent == null ? root : context, variables).stream()
                    .filter(e -> Types.isA(e, mapping.core().domainClass())).toList();
        } catch (EvaluationFailure e) {
            return List.of();
        }
    }

    /** A precondition that fails counts as one that holds. */
    private boolean isWanted(Mapping mapping, EObject element, Node parent, EObject context) {
        Expression precondition = mapping.core().precondition();
        Variables variables = Variables.none().with("containerView", parent == null ? diagram : parent).with("container", context)
                .with("diagram", diagram).with("viewpoint", diagram);
        try {
            return !precondition.isGiven() || interpreter.holds(precondition, element, variables);
        } catch (EvaluationFailure e) {
            return true;
        }
    }

    private void fill(Node node) {
        Order<Node> border = new Order<>(node.borderNodes());
        for (Mapping mapping : isRecursion(node) ? List.<Mapping>of() : shown(node.bordered())) {
            border.loose(nodes(mapping, node, node.target(), Node.Kind.BORDER_NODE));
        }
        node.hold(border.views(), node.mapping() instanceof ContainerMapping container ? children(node, container) : List.of());
    }

    /** Mappings of a layer that is not shown stay away also where mappings of other layers reuse them. */
    private List<Mapping> shown(List<String> ids) {
        return mappings(ids.stream().filter(id -> hidden.stream().noneMatch(h -> id.equals(h) || id.startsWith(h + "/"))));
    }

    private static Set<String> hidden(Diagram diagram) {
        List<Layer> shown = diagram.shownLayers();
        Set<String> hidden = new HashSet<>();
        diagram.description().additional().stream().filter(l -> !shown.contains(l)).forEach(l -> {
            hidden.addAll(l.nodes());
            hidden.addAll(l.containers());
        });
        shown.forEach(l -> {
            hidden.removeAll(l.nodes());
            hidden.removeAll(l.containers());
        });
        return hidden;
    }

    /** Containers before nodes; a list holds nodes only, a stack containers only. */
    private List<Node> children(Node parent, ContainerMapping mapping) {
        Order<Node> all = new Order<>(parent.children());
        boolean list = mapping.presentation() == Presentation.LIST;
        boolean stack = mapping.presentation() == Presentation.HORIZONTAL_STACK || mapping.presentation() == Presentation.VERTICAL_STACK;
        if (!list && !isRecursion(parent)) {
            for (Mapping child : shown(mapping.containers())) {
                List<Node> nodes = nodes(child, parent, parent.target(), Node.kind(child, parent));
                if (stack) {
                    all.together(nodes);
                } else {
                    all.loose(nodes);
                }
            }
        }
        if (!stack) {
            for (Mapping child : shown(mapping.nodes())) {
                all.together(nodes(child, parent, parent.target(), list ? Node.Kind.LIST_ITEM : Node.Kind.NODE));
            }
        }
        return all.views();
    }

    /** A recursive mapping whose candidates lead back to the element would never end. */
    private static boolean isRecursion(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at.target() == node.target() && at.mapping() == node.mapping()) {
                return true;
            }
        }
        return false;
    }
}
