// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Tool;

/** Tells which tools a diagram has and where they may be used. */
public final class Permissions {

    private final Drawing drawing;
    private final Diagram diagram;

    /**
     * The permissions of a diagram.
     *
     * @param drawing draws the diagram
     * @param diagram the diagram
     */
    public Permissions(Drawing drawing, Diagram diagram) {
        this.drawing = drawing;
        this.diagram = diagram;
    }

    /** The tools of the palette: those of the layers that are shown, in the specification's order, that people start themselves. */
    public List<Tool> palette() {
        return diagram.shownLayers().stream().flatMap(l -> l.sections().stream()).map(Layer.Section::tools)
                .flatMap(ids -> drawing.specification().tools(ids).stream())
                .filter(t -> t instanceof Tool.Creation || t instanceof Tool.EdgeCreation || t instanceof Tool.Generic).toList();
    }

    /** Whether a node or container may be made in a node, or on the diagram for null. */
    public boolean mayCreate(Tool.Creation tool, Node container) {
        EObject element = container == null ? diagram.target() : container.target();
        boolean fits = inside(container).anyMatch(tool.mappings()::contains)
                || container != null && tool.extra().contains(container.mapping().id());
        return fits && holds(tool.core().precondition(), element,
                variables().with("container", element).with("containerView", container == null ? diagram : container));
    }

    /** Ids of the mappings of what may stand in a node, or on the diagram for null. */
    private Stream<String> inside(Node container) {
        if (container == null) {
            return diagram.shownLayers().stream().flatMap(l -> Stream.concat(l.nodes().stream(), l.containers().stream()));
        }
        return switch (container.mapping()) {
            case ContainerMapping mapping -> Stream.of(mapping.nodes(), mapping.containers(), mapping.bordered()).flatMap(List::stream);
            case NodeMapping mapping -> mapping.bordered().stream();
            default -> Stream.empty();
        };
    }

    /** Whether an edge may start from a view. */
    public boolean mayStart(Tool.EdgeCreation tool, View source) {
        boolean fits = tool.extraSources().contains(source.mapping().id())
                || edges(tool).anyMatch(m -> m.sources().contains(source.mapping().id()));
        return fits && holds(tool.start(), source.target(), variables().with("preSource", source.target()).with("preSourceView", source)
                .with("container", diagram.target()));
    }

    /** Whether an edge may be made between two views. */
    public boolean mayConnect(Tool.EdgeCreation tool, View source, View target) {
        boolean fits = tool.extraTargets().contains(target.mapping().id())
                || edges(tool).anyMatch(m -> m.targets().contains(target.mapping().id()));
        return fits && mayStart(tool, source) && holds(tool.core().precondition(), source.target(),
                variables().with("preSource", source.target()).with("preTarget", target.target()).with("preSourceView", source)
                        .with("preTargetView", target).with("container", diagram.target()));
    }

    private Stream<EdgeMapping> edges(Tool.EdgeCreation tool) {
        return drawing.specification().mappings(tool.mappings()).stream()
                .filter(EdgeMapping.class::isInstance)
                .map(EdgeMapping.class::cast);
    }

    /** The tool that moves an end of an edge to a view; empty when that may not be. */
    public Optional<Tool.Reconnect> reconnection(Edge edge, View oldEnd, View newEnd) {
        boolean start = edge.source() == oldEnd;
        boolean fits = (start ? edge.mapping().sources() : edge.mapping().targets()).contains(newEnd.mapping().id());
        Tool.Reconnect.Kind kind = start ? Tool.Reconnect.Kind.SOURCE : Tool.Reconnect.Kind.TARGET;
        return tools(edge.mapping().reconnections(), Tool.Reconnect.class)
                .filter(t -> fits && (t.kind() == kind || t.kind() == Tool.Reconnect.Kind.BOTH))
                .filter(t -> holds(t.core().precondition(), edge.target(), variables().with("source", oldEnd.target())
                        .with("target", newEnd.target()).with("element", edge.target()).with("edgeView", edge)))
                .findFirst();
    }

    /** The tool that takes what is dropped on a node, or on the diagram for null; empty when it may not be dropped there. */
    public Optional<Tool.Drop> drop(Node dropped, Node container) {
        List<String> drops = container == null ? diagram.description().drops() : switch (container.mapping()) {
            case ContainerMapping mapping -> mapping.drops();
            case NodeMapping mapping -> mapping.drops();
            default -> List.of();
        };
        List<String> inside = inside(container).toList();
        return tools(drops, Tool.Drop.class).filter(t -> t.source() != Tool.Drop.Source.PROJECT_EXPLORER)
                .filter(t -> shows(t, dropped, inside)).filter(t -> mayDrop(t, dropped, container)).findFirst();
    }

    /** The mapping of the tool must be one that shows the element in its new place. */
    private boolean shows(Tool.Drop tool, Node dropped, List<String> inside) {
        return drawing.specification().mappings(tool.mappings()).stream().anyMatch(m -> inside.contains(m.id())
                && Types.isA(dropped.target(), m.core().domainClass()));
    }

    private boolean mayDrop(Tool.Drop tool, Node dropped, Node container) {
        EObject oldContainer = dropped.parent() == null ? diagram.target() : dropped.parent().target();
        return holds(tool.core().precondition(), dropped.target(), variables().with("oldContainer", oldContainer)
                .with("newContainer", container == null ? diagram.target() : container.target()).with("element", dropped.target())
                .with("newContainerView", container == null ? diagram : container));
    }

    /** Whether what a view shows may be deleted. */
    public boolean mayDelete(View view) {
        return tool(view.mapping().core().deletion(), Tool.Delete.class).map(t -> mayUse(t, view))
                .orElse(view instanceof Node || !view.semanticElements().isEmpty());
    }

    /** The text with which people begin to edit a label; empty when it may not be edited. */
    public Optional<String> editedText(View view) {
        return tool(view.mapping().core().directEdit(), Tool.DirectEdit.class).filter(t -> mayUse(t, view))
                .map(t -> t.input().isGiven() ? input(t, view) : view.label());
    }

    private String input(Tool.DirectEdit tool, View view) {
        try {
            return drawing.interpreter().text(tool.input(), view.target(), variables().with("view", view));
        } catch (EvaluationFailure e) {
            return view.label();
        }
    }

    /** The tool that answers a double click; empty for none. */
    public Optional<Tool.DoubleClick> doubleClick(View view) {
        return tool(view.mapping().core().doubleClick(), Tool.DoubleClick.class).filter(t -> mayUse(t, view));
    }

    /** Whether a tool may be used on a view. */
    public boolean mayUse(Tool tool, View view) {
        return holds(tool.core().precondition(), view.target(), variables().with("element", view.target()).with("elementView", view)
                .with("view", view).with("containerView", view instanceof Node node && node.parent() != null ? node.parent() : diagram));
    }

    private <T extends Tool> Optional<T> tool(String id, Class<T> kind) {
        return id == null ? Optional.empty() : tools(List.of(id), kind).findFirst();
    }

    private <T extends Tool> Stream<T> tools(List<String> ids, Class<T> kind) {
        return drawing.specification().tools(ids).stream().filter(kind::isInstance).map(kind::cast);
    }

    private Variables variables() {
        return Variables.none().with("diagram", diagram).with("viewpoint", diagram);
    }

    /** A precondition that fails does not hold. */
    private boolean holds(Expression precondition, EObject element, Variables variables) {
        try {
            return !precondition.isGiven() || drawing.interpreter().holds(precondition, element, variables);
        } catch (EvaluationFailure e) {
            return false;
        }
    }
}
