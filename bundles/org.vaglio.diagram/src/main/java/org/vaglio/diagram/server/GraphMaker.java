// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GLabel;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GEdgePlacementBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.eclipse.glsp.graph.util.GraphUtil;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.diagram.geometry.Geometry;
import org.vaglio.diagram.geometry.Placement;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.EdgeLook;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.ShapeLook;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Measures;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.layout.TextBlock;
import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.FontFormat;

/** Makes the graph of the protocol from a diagram that was drawn and placed. */
final class GraphMaker {

    /** What is put behind the name of a view to name its label. */
    static final String LABEL = "-label";

    private final Drawn drawn;
    private final Placement placement;
    private final Geometry geometry;
    private final Set<String> joined = new HashSet<>();

    private GraphMaker(Drawn drawn, Placement placement, Geometry geometry) {
        this.drawn = drawn;
        this.placement = placement;
        this.geometry = geometry;
    }

    /** The graph of a diagram. */
    static GGraph graph(OpenDiagram diagram) {
        return new GraphMaker(diagram.drawn(), diagram.placement(), diagram.geometry()).graph();
    }

    private GGraph graph() {
        GGraph graph = new GGraphBuilder(Types.GRAPH).id(Types.GRAPH).build();
        drawn.diagram().nodes().forEach(n -> graph.getChildren().add(node(n)));
        drawn.diagram().edges().forEach(e -> edge(e).ifPresent(graph.getChildren()::add));
        return graph;
    }

    private GNode node(Node node) {
        Box box = placement.boxes().get(node);
        String id = drawn.id(node);
        GNode made = new GNodeBuilder(Types.of(node)).id(id).position(box.x(), box.y()).size(box.width(), box.height()).build();
        boolean collapsed = geometry.collapsed().contains(id);
        look(made, node);
        put(made, "tooltip", node.tooltip());
        put(made, "opens", node.mapping().core().doubleClick() != null);
        if (!node.children().isEmpty() && node.kind() == Node.Kind.CONTAINER) {
            put(made, "folded", collapsed);
        }
        label(node, box).ifPresent(made.getChildren()::add);
        Stream<Node> inner = collapsed ? Stream.empty() : node.children().stream();
        Stream.concat(inner, node.borderNodes().stream()).forEach(n -> made.getChildren().add(node(n)));
        return made;
    }

    private static void look(GNode made, Node node) {
        ShapeLook look = node.look();
        if (look == null) {
            return;
        }
        put(made, "shape", look.shape().name());
        put(made, "fill", color(look.fill()));
        put(made, "fill2", color(look.second()));
        put(made, "blend", look.blend().name());
        put(made, "stroke", color(look.border().color()));
        put(made, "width", look.border().size());
        put(made, "line", look.border().line().name());
        put(made, "corner", look.corner().width());
        if (look.label() != null && look.label().icon()) {
            put(made, "icon", node.target().eClass().getName());
        }
    }

    private Optional<GLabel> label(Node node, Box box) {
        return Measures.label(node).map(text -> {
            LabelLook look = node.look().label();
            boolean title = node.kind() == Node.Kind.CONTAINER || node.kind() == Node.Kind.LIST;
            boolean row = node.kind() == Node.Kind.LIST_ITEM;
            boolean wide = title || row || Measures.isInside(node) && look.alignment() != Alignment.CENTER;
            double x = wide ? Measures.padding() : (box.width() - text.width()) / 2;
            double y = title ? Measures.rowGap() : row || Measures.isInside(node) ? (box.height() - text.height()) / 2 : box.height() + Measures.rowGap();
            double width = wide ? box.width() - 2 * Measures.padding() : text.width();
            GLabel label = label(node, text, LABEL);
            label.setPosition(GraphUtil.point(x, y));
            label.setSize(GraphUtil.dimension(width, text.height()));
            put(label, "align", row ? "LEFT" : look.alignment().name());
            return label;
        });
    }

    private GLabel label(View view, TextBlock text, String suffix) {
        Optional<String> edited = suffix.equals(LABEL) ? drawn.editedText(view) : Optional.empty();
        GLabel label = new GLabelBuilder(edited.isPresent() ? Types.LABEL : Types.PLAIN_LABEL).id(drawn.id(view) + suffix)
                .text(String.join("\n", text.lines())).size(Math.ceil(text.width()), text.height()).build();
        edited.ifPresent(t -> put(label, "edited", t));
        put(label, "font", text.size());
        put(label, "color", color(text.look().color()));
        put(label, "bold", text.look().formats().contains(FontFormat.BOLD));
        put(label, "italic", text.look().formats().contains(FontFormat.ITALIC));
        return label;
    }

    /** Edges of what is hidden in a container lead to the container; one of several that look alike is enough. */
    private Optional<GEdge> edge(Edge edge) {
        Node source = shown(edge.source());
        Node end = shown(edge.end());
        boolean own = source == edge.source() && end == edge.end();
        if (source == null || end == null || source == end && !own
                || !own && !joined.add(edge.mapping().name() + '\n' + drawn.id(source) + '\n' + drawn.id(end))) {
            return Optional.empty();
        }
        List<Point> line = own ? placement.lines().getOrDefault(edge, List.of()) : List.of();
        GEdge made = new GEdgeBuilder(Types.of(edge)).id(drawn.id(edge)).sourceId(drawn.id(source)).targetId(drawn.id(end))
                .routerKind(line.isEmpty() ? "manhattan" : "polyline").build();
        line.forEach(p -> made.getRoutingPoints().add(GraphUtil.point(p.x(), p.y())));
        if (edge.look() != null) {
            look(made, edge);
        }
        return Optional.of(made);
    }

    private Node shown(View end) {
        Node shown = end instanceof Node node ? node : null;
        for (Node at = shown; at != null; at = at.parent()) {
            shown = at.parent() != null && geometry.collapsed().contains(drawn.id(at.parent())) && at.parent().children().contains(at) ? at.parent() : shown;
        }
        return shown;
    }

    private void look(GEdge made, Edge edge) {
        EdgeLook look = edge.look();
        put(made, "stroke", color(look.color()));
        put(made, "width", look.size());
        put(made, "line", look.line().name());
        put(made, "start", look.sourceArrow().name());
        put(made, "end", look.targetArrow().name());
        Measures.label(edge.beginLabel(), look.begin()).ifPresent(t -> made.getChildren().add(onLine(edge, t, "-begin", 0.1)));
        Measures.label(edge.label(), look.center()).ifPresent(t -> made.getChildren().add(onLine(edge, t, LABEL, 0.5)));
        Measures.label(edge.endLabel(), look.end()).ifPresent(t -> made.getChildren().add(onLine(edge, t, "-end", 0.9)));
    }

    private GLabel onLine(Edge edge, TextBlock text, String suffix, double position) {
        GLabel label = label(edge, text, suffix);
        label.setEdgePlacement(new GEdgePlacementBuilder().side("on").position(position).offset(0.0).rotate(false).build());
        put(label, "align", "CENTER");
        put(label, "onLine", true);
        return label;
    }

    private static String color(Integer rgb) {
        return rgb == null ? null : String.format("#%06x", rgb);
    }

    /** What is usual is left out: null, false, the empty text. */
    private static void put(org.eclipse.glsp.graph.GArgumentable element, String key, Object value) {
        if (value != null && !"".equals(value)) {
            element.getArgs().put(key, value);
        }
    }
}
