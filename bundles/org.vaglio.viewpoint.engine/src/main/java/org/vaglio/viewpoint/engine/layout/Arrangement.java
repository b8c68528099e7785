// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.core.options.PortSide;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;

/** Lays out siblings: those that hang together by edges as a graph, and these parts in rows. */
final class Arrangement {

    private static final double GAP = 24;
    private static final double ASPECT = 1.6;

    private final Diagram diagram;
    private final LayoutMemory memory;
    private final Set<Node> crossed = new HashSet<>();
    private final Set<Node> sources = new HashSet<>();
    private final Map<Node, List<Exits.End>> ends = new HashMap<>();
    private final Map<Edge, Integer> numbers = new HashMap<>();
    private final Badges badges;

    Arrangement(Diagram diagram, LayoutMemory memory) {
        this.diagram = diagram;
        this.memory = memory;
        this.badges = new Badges(diagram);
        diagram.edges().forEach(this::markCrossed);
    }

    /** Containers whose border an edge crosses are laid out together with what is around them; the others by themselves. */
    boolean isCrossed(Node container) {
        return crossed.contains(container);
    }

    /** Lays graphs out. */
    LayoutMemory memory() {
        return memory;
    }

    /** The border nodes that are no more than signs. */
    Badges badges() {
        return badges;
    }

    /** Whether an edge begins at a node. */
    boolean isSource(Node node) {
        return sources.contains(node);
    }

    /** Where edges go if nothing is in their way. */
    PortSide forward() {
        return switch (diagram.description().direction()) {
            case TOP_TO_BOTTOM -> PortSide.SOUTH;
            case BOTTOM_TO_TOP -> PortSide.NORTH;
            case LEFT_TO_RIGHT, DEFAULT -> PortSide.EAST;
        };
    }

    /** The ends of edges on a node or its border; also those in it, where it is a stack that edges leave or whose regions they join. */
    List<Exits.End> ends(Node node) {
        return ends.getOrDefault(node, List.of());
    }

    /** The edges that begin at some nodes, in or on the border of them as far as the layout around them goes, in the order of the diagram. */
    List<Edge> begun(Collection<Node> nodes) {
        return nodes.stream().flatMap(n -> ends(n).stream()).filter(Exits.End::start).map(Exits.End::edge).sorted(Comparator.comparing(numbers::get))
                .toList();
    }

    /** Whether edges end in a stack. */
    boolean isEntered(Node stack) {
        return ends(stack).stream().anyMatch(e -> host(e.node()) != stack);
    }

    private void markCrossed(Edge edge) {
        if (edge.source() instanceof Node source && edge.end() instanceof Node) {
            sources.add(source);
            Node from = carrier(edge, true);
            Node to = carrier(edge, false);
            numbers.put(edge, numbers.size());
            ends.computeIfAbsent(Exits.End.shown(from), n -> new ArrayList<>()).add(new Exits.End(edge, true));
            ends.computeIfAbsent(Exits.End.shown(to), n -> new ArrayList<>()).add(new Exits.End(edge, false));
            Set<Node> around = around(from);
            for (Node at : around(to)) {
                if (!around.remove(at)) {
                    crossed.add(at);
                }
            }
            crossed.addAll(around);
        }
    }

    private static Set<Node> around(Node node) {
        Set<Node> around = new LinkedHashSet<>();
        for (Node at = node.parent(); at != null; at = at.parent()) {
            around.add(at);
        }
        return around;
    }

    /**
     * Where an edge between nodes ends as far as the layout around it goes: at the outermost stack that it leaves, or whose regions it joins;
     * else at the node itself, or the one that has it on its border.
     *
     * @param start whether the end where the edge begins is asked for
     */
    Node carrier(Edge edge, boolean start) {
        Node own = host((Node) (start ? edge.source() : edge.end()));
        Set<Node> common = around(host((Node) (start ? edge.end() : edge.source())));
        Node carrier = own;
        for (Node at : around(own)) {
            if (Stack.isStack(at)) {
                carrier = at;
            } else if (common.contains(at)) {
                break;
            }
        }
        return carrier;
    }

    /** What has a node on its border, or the node itself. */
    static Node host(Node node) {
        return node.kind() == Node.Kind.BORDER_NODE ? host(node.parent()) : node;
    }

    /** Lays out nodes that stand side by side. */
    Part arrange(List<Node> siblings) {
        return packed(components(siblings).stream().map(c -> new PartGraph(diagram, this, c).laidOut()).toList());
    }

    private List<List<Node>> components(List<Node> siblings) {
        Map<Node, Node> leader = new HashMap<>();
        siblings.forEach(n -> leader.put(n, n));
        for (Edge edge : diagram.edges()) {
            Node from = edge.source() instanceof Node node ? among(leader, node) : null;
            Node to = edge.end() instanceof Node node ? among(leader, node) : null;
            if (from != null && to != null) {
                leader.put(leader(leader, to), leader(leader, from));
            }
        }
        Map<Node, List<Node>> parts = new LinkedHashMap<>();
        siblings.forEach(n -> parts.computeIfAbsent(leader(leader, n), l -> new ArrayList<>()).add(n));
        return List.copyOf(parts.values());
    }

    private static Node among(Map<Node, Node> siblings, Node node) {
        Node at = node;
        while (at != null && !siblings.containsKey(at)) {
            at = at.parent();
        }
        return at;
    }

    private static Node leader(Map<Node, Node> leader, Node node) {
        Node at = node;
        while (leader.get(at) != at) {
            leader.put(at, leader.get(leader.get(at)));
            at = leader.get(at);
        }
        return at;
    }

    /** Rows of parts in their order, about as wide as a page. */
    private static Part packed(List<Part> parts) {
        double area = parts.stream().mapToDouble(p -> (p.width + GAP) * (p.height + GAP)).sum();
        double limit = Math.max(Math.sqrt(area * ASPECT), parts.stream().mapToDouble(p -> p.width).max().orElse(0));
        Part all = new Part();
        double x = 0;
        double y = 0;
        for (Part part : parts) {
            if (x > 0 && x + part.width > limit) {
                x = 0;
                y = all.height + GAP;
            }
            all.take(part, x, y);
            x += part.width + GAP;
        }
        return all;
    }
}
