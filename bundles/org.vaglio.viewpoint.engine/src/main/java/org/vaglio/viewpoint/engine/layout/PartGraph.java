// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;

/** The graph of nodes that hang together, laid out by ELK. */
final class PartGraph {

    private static final double EDGE_TEXT = 150;
    private static final double SPACE = 24;
    private static final double INNER = 14;
    private static final double PORTS = 6;
    private static final int FORWARD = 10;
    /** How far nodes on a border reach in: not over the title. */
    static final double INSIDE = 8;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Diagram diagram;
    private final Arrangement arrangement;
    private final List<Node> together;
    private final Badges badges;
    private final Map<Node, ElkConnectableShape> shapes = new LinkedHashMap<>();
    private final Map<Edge, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<ElkLabel, TextBlock> texts = new LinkedHashMap<>();
    private final Map<Node, Part> contents = new LinkedHashMap<>();
    private final Map<Node, Stack> stacks = new LinkedHashMap<>();
    private final Map<Node, Part> closed = new LinkedHashMap<>();
    private final Map<Exits.End, ElkPort> exits = new HashMap<>();
    private final Map<Node, Integer> places = new HashMap<>();

    PartGraph(Diagram diagram, Arrangement arrangement, List<Node> together) {
        this.diagram = diagram;
        this.arrangement = arrangement;
        this.together = together;
        this.badges = arrangement.badges();
    }

    Part laidOut() {
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        together.forEach(n -> add(n, root));
        arrangement.begun(places.keySet()).forEach(this::add);
        if (isAlone()) {
            ElkNode only = root.getChildren().get(0);
            root.setDimensions(only.getWidth(), only.getHeight());
        } else {
            arrangement.memory().layout(root);
        }
        return part(root);
    }

    /** A node with nothing about it needs no layout; large maps have hundreds of them. */
    private boolean isAlone() {
        return shapes.size() == 1 && edges.isEmpty() && texts.isEmpty();
    }

    private void configure(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, direction(diagram.description().direction()));
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, SPACE);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        graph.setProperty(CoreOptions.SPACING_LABEL_NODE, 4.0);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, SPACE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACE * 1.5);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, SPACE / 2);
        // ELK 0.12.1 fails when it keeps the order of nodes across depths
        if (together.stream().noneMatch(arrangement::isCrossed)) {
            graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        }
    }

    private static Direction direction(DiagramDescription.Direction wanted) {
        return switch (wanted) {
            case TOP_TO_BOTTOM -> Direction.DOWN;
            case BOTTOM_TO_TOP -> Direction.UP;
            case LEFT_TO_RIGHT, DEFAULT -> Direction.RIGHT;
        };
    }

    private void add(Node node, ElkNode parent) {
        ElkNode shape = ElkGraphUtil.createNode(parent);
        places.put(node, places.size());
        shapes.put(node, shape);
        switch (node.kind()) {
            case CONTAINER -> container(node, shape);
            case LIST -> size(shape, Sizes.list(node));
            default -> leaf(node, shape);
        }
        if (closed.containsKey(node) || Stack.isRegion(node)) {
            return;
        }
        node.borderNodes().stream().filter(b -> !badges.isBadge(b)).forEach(b -> addPort(b, shape));
        if (!shape.getPorts().isEmpty()) {
            keepPortsApart(shape);
        }
    }

    /** A node grows where those on its border would overlap. */
    private static void keepPortsApart(ElkNode shape) {
        shape.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
        shape.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(shape.getWidth(), shape.getHeight()));
        shape.setProperty(CoreOptions.SPACING_PORT_PORT, PORTS);
    }

    private static void size(ElkShape shape, Box size) {
        shape.setDimensions(size.width(), size.height());
    }

    private void leaf(Node node, ElkNode shape) {
        size(shape, Sizes.leaf(node));
        TextBlock label = Sizes.label(node);
        if (label != null && !Sizes.isInside(node)) {
            shape.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
            addLabel(shape, label);
        }
    }

    private void container(Node node, ElkNode shape) {
        if (Stack.isStack(node)) {
            stack(node, shape);
            return;
        }
        Box least = Sizes.container(node);
        if (!arrangement.isCrossed(node)) {
            Part inner = arrangement.arrange(node.children());
            contents.put(node, inner);
            shape.setDimensions(Math.max(least.width(), inner.width + 2 * INNER),
                    Math.max(least.height(), Sizes.titleHeight(node) + inner.height + (node.children().isEmpty() ? 0 : 2 * INNER)));
            return;
        }
        configure(shape);
        size(shape, least);
        shape.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
        shape.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(least.width(), least.height()));
        shape.setProperty(CoreOptions.PADDING, new ElkPadding(Sizes.titleHeight(node) + INNER, INNER, INNER, INNER));
        node.children().forEach(c -> add(c, shape));
    }

    /** A stack that edges end in is one node, with a port for each of them. */
    private void stack(Node node, ElkNode shape) {
        Stack stack = new Stack(diagram, arrangement, node);
        if (!arrangement.isEntered(node) && !stack.hasRims()) {
            stacks.put(node, stack);
            size(shape, stack.size());
            return;
        }
        Part whole = stack.whole();
        closed.put(node, whole);
        shape.setDimensions(whole.width, whole.height);
        shape.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        new Exits(node, whole, arrangement).all().forEach((end, exit) -> exits.put(end, port(exit, shape)));
    }

    private static ElkPort port(Exits.Exit exit, ElkNode shape) {
        ElkPort port = ElkGraphUtil.createPort(shape);
        port.setProperty(CoreOptions.PORT_SIDE, exit.side());
        switch (exit.side()) {
            case EAST -> port.setLocation(shape.getWidth(), exit.place());
            case SOUTH -> port.setLocation(exit.place(), shape.getHeight());
            case WEST -> port.setLocation(0, exit.place());
            default -> port.setLocation(exit.place(), 0);
        }
        return port;
    }

    private void addPort(Node node, ElkNode shape) {
        ElkPort port = ElkGraphUtil.createPort(shape);
        shapes.put(node, port);
        size(port, Sizes.leaf(node));
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Math.min(INSIDE, port.getWidth() / 2));
        shape.setProperty(CoreOptions.PORT_LABELS_PLACEMENT, PortLabelPlacement.outside());
        TextBlock label = Sizes.label(node);
        if (label != null && !Sizes.isInside(node)) {
            addLabel(port, label);
        }
        node.borderNodes().forEach(b -> addPort(b, shape));
    }

    private void addLabel(ElkGraphElement owner, TextBlock text) {
        ElkLabel label = ElkGraphUtil.createLabel(owner);
        label.setText(String.join("\n", text.lines()));
        label.setDimensions(Math.ceil(text.width()) + 2, text.height());
        texts.put(label, text);
    }

    private void add(Edge edge) {
        ElkConnectableShape from = shape(edge.source(), new Exits.End(edge, true));
        ElkConnectableShape to = shape(edge.end(), new Exits.End(edge, false));
        if (from == null || to == null) {
            return;
        }
        ElkEdge line = ElkGraphUtil.createSimpleEdge(from, to);
        edges.put(edge, line);
        if (isForward(edge)) {
            line.setProperty(LayeredOptions.PRIORITY_DIRECTION, FORWARD);
        }
        if (edge.look() != null) {
            addEdgeLabel(line, edge.beginLabel(), edge.look().begin(), EdgeLabelPlacement.TAIL);
            addEdgeLabel(line, edge.label(), edge.look().center(), EdgeLabelPlacement.CENTER);
            addEdgeLabel(line, edge.endLabel(), edge.look().end(), EdgeLabelPlacement.HEAD);
        }
    }

    /** Where edges go in a circle, those that follow the order of the nodes keep their direction. */
    private boolean isForward(Edge edge) {
        Integer from = places.get(arrangement.carrier(edge, true));
        Integer to = places.get(arrangement.carrier(edge, false));
        return from != null && to != null && from < to;
    }

    /** Null for what stands elsewhere, and for edges. */
    private ElkConnectableShape shape(View view, Exits.End end) {
        return !(view instanceof Node) ? null : exits.containsKey(end) ? exits.get(end) : shapes.get(end.node());
    }

    private void addEdgeLabel(ElkEdge line, String text, LabelLook look, EdgeLabelPlacement placement) {
        if (look != null && !text.isBlank()) {
            addLabel(line, TextBlock.of(text, look, EDGE_TEXT));
            line.getLabels().get(line.getLabels().size() - 1).setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
        }
    }

    private Part part(ElkNode root) {
        Part part = new Part();
        part.width = root.getWidth();
        part.height = root.getHeight();
        shapes.forEach((node, shape) -> {
            part.nodes.put(node, box(shape));
            shape.getLabels().forEach(l -> part.labels.put(node, new PlacedText(texts.get(l), box(l))));
        });
        contents.forEach((node, inner) -> {
            Box box = part.nodes.get(node);
            part.take(inner, box.x() + INNER, box.y() + Sizes.titleHeight(node) + INNER);
        });
        List.copyOf(shapes.keySet()).forEach(n -> inside(n, part));
        shapes.keySet().stream().filter(n -> n.kind() != Node.Kind.BORDER_NODE).forEach(n -> badges.place(n, part));
        stacks.forEach((node, stack) -> stack.place(part.nodes.get(node), part));
        closed.forEach((node, whole) -> part.take(whole, part.nodes.get(node).x(), part.nodes.get(node).y()));
        edges.forEach((edge, line) -> {
            part.lines.put(edge, Outline.joined(points(line), edge.source(), part.nodes.get(new Exits.End(edge, true).node()), edge.end(),
                    part.nodes.get(new Exits.End(edge, false).node())));
            part.texts.put(edge, line.getLabels().stream().map(l -> new PlacedText(texts.get(l), box(l))).toList());
        });
        return part.whole();
    }

    /** Titles of containers, rows of lists, and labels inside nodes have places of their own. */
    static void inside(Node node, Part part) {
        Box box = part.nodes.get(node);
        TextBlock label = Sizes.label(node);
        boolean titled = node.kind() == Node.Kind.CONTAINER || node.kind() == Node.Kind.LIST;
        if (label != null && titled) {
            part.labels.put(node, new PlacedText(label,
                    new Box(box.x() + Sizes.PADDING, box.y() + Sizes.ROW, box.width() - 2 * Sizes.PADDING, label.height())));
        } else if (label != null && Sizes.isInside(node)) {
            part.labels.put(node, new PlacedText(label, new Box(box.x() + Sizes.PADDING, box.y(), box.width() - 2 * Sizes.PADDING, box.height())));
        }
        if (node.kind() == Node.Kind.LIST) {
            rows(node, box, part.nodes, part.labels);
        }
    }

    private static void rows(Node list, Box box, Map<Node, Box> boxes, Map<Node, PlacedText> labels) {
        TextBlock title = Sizes.label(list);
        double y = box.y() + (title == null ? 0 : title.height() + 2 * Sizes.ROW) + Sizes.ROW;
        for (Node item : list.children()) {
            TextBlock label = Sizes.label(item);
            Box row = new Box(box.x() + 1, y, box.width() - 2, Sizes.rowHeight(label));
            boxes.put(item, row);
            if (label != null) {
                labels.put(item, new PlacedText(label,
                        new Box(row.x() + Sizes.PADDING, row.y() + Sizes.ROW / 2, row.width() - 2 * Sizes.PADDING, label.height())));
            }
            y += row.height();
        }
    }

    private static Box box(ElkShape shape) {
        Point origin = origin(parentOf(shape));
        return new Box(origin.x() + shape.getX(), origin.y() + shape.getY(), shape.getWidth(), shape.getHeight());
    }

    private static ElkGraphElement parentOf(ElkShape shape) {
        return switch (shape) {
            case ElkNode node -> node.getParent();
            case ElkPort port -> port.getParent();
            case ElkLabel label -> label.getParent() instanceof ElkEdge edge ? edge.getContainingNode() : label.getParent();
            default -> null;
        };
    }

    private static Point origin(ElkGraphElement element) {
        double x = 0;
        double y = 0;
        for (ElkGraphElement at = element; at instanceof ElkShape shape; at = parentOf(shape)) {
            x += shape.getX();
            y += shape.getY();
        }
        return new Point(x, y);
    }

    private static List<Point> points(ElkEdge line) {
        Point origin = origin(line.getContainingNode());
        List<Point> all = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            all.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints().forEach(b -> all.add(new Point(origin.x() + b.getX(), origin.y() + b.getY())));
            all.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        }
        return all;
    }
}
