// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.riskmap.RiskmapPackage;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.specification.Color;
import org.vaglio.viewpoint.engine.specification.Conditional;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.EdgeStyle;
import org.vaglio.viewpoint.engine.specification.LabelStyle;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Operation;
import org.vaglio.viewpoint.engine.specification.ShapeStyle;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;

/** Every expression of the specification with the classes of the elements that it may be asked of, and its variables. */
final class Uses {

    private static final Class<EObject> VIEW = EObject.class;

    /**
     * An expression at its place.
     *
     * @param place      names from the outside in
     * @param expression the expression
     * @param self       class of the element that it is asked of
     * @param variables  classes of its variables
     */
    record Use(String place, Expression expression, EClass self, Map<String, Class<?>> variables) {
    }

    private final Specification specification;
    private final List<Use> all = new ArrayList<>();

    private Uses(Specification specification) {
        this.specification = specification;
    }

    static List<Use> of(Specification specification) {
        Uses uses = new Uses(specification);
        specification.diagrams().forEach(uses::diagram);
        specification.viewpoints().forEach(v -> v.rules().forEach(r -> {
            uses.add(r.name(), r.message(), type(r.type()), Map.of());
            r.audits().forEach(a -> uses.add(r.name(), a, type(r.type()), Map.of()));
        }));
        return uses.all.stream().filter(u -> u.expression().isGiven()).distinct().toList();
    }

    /** The class that a type name of the specification means. */
    static EClass type(String name) {
        return (EClass) RiskmapPackage.eINSTANCE.getEClassifier(name.replace("riskmap::", ""));
    }

    private static Class<?> java(EClass type) {
        return type.getInstanceClass();
    }

    private void add(String place, Expression expression, EClass self, Map<String, Class<?>> variables) {
        all.add(new Use(place, expression, self, variables));
    }

    private void diagram(DiagramDescription diagram) {
        EClass root = type(diagram.domainClass());
        add(diagram.name(), diagram.title(), root, Map.of());
        Stream.concat(Stream.of(diagram.base()), diagram.additional().stream()).forEach(layer -> layer(diagram, layer, root));
    }

    private void layer(DiagramDescription diagram, Layer layer, EClass root) {
        Map<String, Class<?>> candidates = Map.of("containerView", VIEW, "diagram", VIEW);
        Stream.of(layer.nodes(), layer.containers(), layer.edges()).flatMap(List::stream)
                .forEach(id -> mapping(specification.mappings().get(id), root, candidates, new LinkedHashSet<>()));
        layer.customizations().forEach(c -> styled(c.styles()).forEach(type -> add(layer.name(), c.condition(), type, around(type))));
        layer.customizations().forEach(c -> styled(c.styles()).forEach(type -> color(layer.name(), c.color(), type)));
        layer.sections().forEach(s -> specification.tools(s.tools()).forEach(t -> tool(diagram, t, root)));
    }

    /** Classes of the elements that some styles are for. */
    private Stream<EClass> styled(Set<String> styles) {
        return specification.mappings().values().stream().filter(m -> styles.stream().anyMatch(s -> s.startsWith(m.id() + "/")))
                .map(m -> type(m.core().domainClass()));
    }

    private static Map<String, Class<?>> around(EClass type) {
        return Map.of("diagram", VIEW, "view", VIEW, "containerView", VIEW, "container", EObject.class);
    }

    private void mapping(Mapping mapping, EClass context, Map<String, Class<?>> variables, Set<String> path) {
        if (!path.add(mapping.id() + context.getName())) {
            return;
        }
        if (mapping instanceof EdgeMapping edge) {
            edge(edge, context);
            return;
        }
        EClass self = type(mapping.core().domainClass());
        boolean possible = !mapping.core().candidates().text().equals("var:self") || self.isSuperTypeOf(context);
        if (possible) {
            add(mapping.name(), mapping.core().candidates(), context, variables);
            add(mapping.name(), mapping.core().precondition(), self, Map.of("containerView", VIEW, "container", java(context), "diagram", VIEW));
        }
        switch (mapping) {
            case NodeMapping node -> {
                style(node.name(), node.style(), node.conditional(), self);
                inner(node.bordered(), self, variables, path);
            }
            case ContainerMapping container -> {
                style(container.name(), container.style(), container.conditional(), self);
                inner(container.bordered(), self, variables, path);
                inner(container.nodes(), self, variables, path);
                inner(container.containers(), self, variables, path);
            }
            case EdgeMapping edge -> throw new IllegalStateException();
        }
    }

    private void inner(List<String> ids, EClass context, Map<String, Class<?>> variables, Set<String> path) {
        specification.mappings(ids).forEach(m -> mapping(m, context, variables, path));
    }

    private void style(String place, ShapeStyle style, List<Conditional<ShapeStyle>> conditional, EClass self) {
        Stream.concat(Stream.of(style), conditional.stream().map(Conditional::style)).forEach(s -> {
            label(place, s.label(), self);
            List.of(s.tooltip(), s.border().size(), s.extent().size(), s.extent().width(), s.extent().height())
                    .forEach(e -> add(place, e, self, around(self)));
            color(place, s.fill().color(), self);
        });
        conditional.forEach(c -> add(place, c.condition(), self, around(self)));
    }

    private void color(String place, Color color, EClass self) {
        if (color instanceof Color.Interpolated blend) {
            add(place, blend.value(), self, Map.of());
        }
    }

    private void label(String place, LabelStyle label, EClass self) {
        if (label != null) {
            add(place, label.text(), self, Map.of("view", VIEW, "diagram", VIEW));
        }
    }

    private void edge(EdgeMapping edge, EClass root) {
        List<EClass> sources = types(edge.sources());
        List<EClass> targets = types(edge.targets());
        List<EClass> selves = edge.elementBased() ? List.of(type(edge.core().domainClass())) : sources;
        if (edge.elementBased()) {
            add(edge.name(), edge.core().candidates(), root, Map.of("containerView", VIEW, "diagram", VIEW));
            add(edge.name(), edge.sourceFinder(), selves.get(0), Map.of());
        }
        for (EClass self : selves) {
            add(edge.name(), edge.targetFinder(), self, Map.of());
            for (EClass target : targets) {
                Map<String, Class<?>> variables = new HashMap<>(around(self));
                variables.putAll(Map.of("target", java(target), "sourceView", VIEW, "targetView", VIEW));
                edge.conditional().forEach(c -> add(edge.name(), c.condition(), self, variables));
            }
            Stream.concat(Stream.of(edge.style()), edge.conditional().stream().map(Conditional::style))
                    .forEach(s -> edgeStyle(edge.name(), s, self));
        }
    }

    private void edgeStyle(String place, EdgeStyle style, EClass self) {
        label(place, style.begin(), self);
        label(place, style.center(), self);
        label(place, style.end(), self);
    }

    private List<EClass> types(List<String> mappings) {
        return specification.mappings(mappings).stream().map(m -> type(m.core().domainClass())).distinct().toList();
    }

    private void tool(DiagramDescription diagram, Tool tool, EClass root) {
        switch (tool) {
            case Tool.Creation t -> containers(diagram, t, root).forEach(c -> run(tool, c,
                    Map.of("container", java(c), "containerView", VIEW)));
            case Tool.EdgeCreation t -> pairs(t).forEach(p -> connect(t, p.get(0), p.get(1)));
            case Tool.Reconnect t -> reconnected(t).forEach(e -> reconnect(t, e));
            case Tool.Delete t -> elements(t.id()).forEach(e -> run(tool, e, Map.of(t.element(), java(e), t.elementView(), VIEW,
                    t.containerView(), VIEW)));
            case Tool.DirectEdit t -> elements(t.id()).forEach(e -> {
                add(t.name(), t.input(), e, Map.of());
                run(tool, e, Map.of("0", String.class));
            });
            case Tool.Drop t -> types(t.mappings()).forEach(e -> dropTargets(t, root).forEach(c -> run(tool, e, Map.of("oldContainer", EObject.class,
                    t.newContainer(), java(c), t.element(), java(e), t.newView(), VIEW))));
            case Tool.DoubleClick t -> types(t.mappings()).forEach(e -> run(tool, e, Map.of(t.element(), java(e), t.elementView(), VIEW)));
            case Tool.Generic t -> throw new IllegalStateException("not expected: " + t);
        }
    }

    private void connect(Tool.EdgeCreation tool, EClass source, EClass target) {
        add(tool.name(), tool.core().precondition(), source, Map.of("preSource", java(source), "preTarget", java(target)));
        operation(tool.name(), tool.core().operation(), source,
                Map.of("source", java(source), "target", java(target), "sourceView", VIEW, "targetView", VIEW));
    }

    private void reconnect(Tool.Reconnect tool, EdgeMapping edge) {
        List<EClass> moved = types(tool.kind() == Tool.Reconnect.Kind.SOURCE ? edge.sources() : edge.targets());
        List<EClass> selves = edge.elementBased() ? List.of(type(edge.core().domainClass())) : types(edge.sources());
        for (EClass self : selves) {
            moved.forEach(end -> run(tool, self, Map.of("source", java(end), "target", java(end), "sourceView", VIEW, "targetView", VIEW,
                    tool.element(), java(self), tool.edgeView(), VIEW)));
        }
    }

    private Stream<EdgeMapping> reconnected(Tool.Reconnect tool) {
        return edges().filter(e -> e.reconnections().contains(tool.id()));
    }

    private Stream<EdgeMapping> edges() {
        return specification.mappings().values().stream().filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast);
    }

    private List<List<EClass>> pairs(Tool.EdgeCreation tool) {
        return specification.mappings(tool.mappings()).stream().map(EdgeMapping.class::cast)
                .flatMap(e -> types(e.sources()).stream().flatMap(s -> types(e.targets()).stream().map(t -> List.of(s, t)))).toList();
    }

    /** Classes of what a creation tool may be used on. */
    private Set<EClass> containers(DiagramDescription diagram, Tool.Creation tool, EClass root) {
        Set<EClass> types = new LinkedHashSet<>(types(tool.extra()));
        boolean onDiagram = Stream.concat(Stream.of(diagram.base()), diagram.additional().stream())
                .anyMatch(l -> tool.mappings().stream().anyMatch(m -> l.nodes().contains(m) || l.containers().contains(m)));
        if (onDiagram) {
            types.add(root);
        }
        specification.mappings().values().stream().filter(m -> m instanceof ContainerMapping c
                && tool.mappings().stream().anyMatch(t -> c.nodes().contains(t) || c.containers().contains(t)))
                .forEach(m -> types.add(type(m.core().domainClass())));
        return types;
    }

    /** Classes of the elements whose views use a tool for deletion or editing in place. */
    private List<EClass> elements(String tool) {
        return specification.mappings().values().stream()
                .filter(m -> tool.equals(m.core().deletion()) || tool.equals(m.core().directEdit()))
                .flatMap(m -> m instanceof EdgeMapping e && !e.elementBased() ? types(e.sources()).stream() : Stream.of(type(m.core().domainClass())))
                .distinct().toList();
    }

    private Set<EClass> dropTargets(Tool.Drop tool, EClass root) {
        Set<EClass> types = new LinkedHashSet<>();
        specification.diagrams().stream().filter(d -> d.drops().contains(tool.id())).forEach(d -> types.add(root));
        specification.mappings().values().stream().filter(m -> m instanceof ContainerMapping c && c.drops().contains(tool.id())
                || m instanceof NodeMapping n && n.drops().contains(tool.id())).forEach(m -> types.add(type(m.core().domainClass())));
        return types;
    }

    private void run(Tool tool, EClass self, Map<String, Class<?>> variables) {
        add(tool.name(), tool.core().precondition(), self, variables);
        operation(tool.name(), tool.core().operation(), self, variables);
    }

    private void operation(String place, Operation operation, EClass self, Map<String, Class<?>> variables) {
        switch (operation) {
            case Operation.ChangeContext o -> add(place, o.browse(), self, variables);
            case Operation.SetValue o -> {
                add(place, Expression.of("feature:" + o.feature().text()), self, variables);
                add(place, o.value(), self, variables);
            }
            case Operation.Navigate o -> {
                // names no element
            }
            default -> throw new IllegalStateException("not expected: " + operation);
        }
    }
}
