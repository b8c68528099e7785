// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.specification.Presentation;

/** Lays out siblings: those that hang together by edges as a graph, and these parts in rows. */
final class Arrangement {

    private static final double GAP = 24;
    private static final double ASPECT = 1.6;

    private final Diagram diagram;
    private final LayoutMemory memory;
    private final Set<Node> crossed = new HashSet<>();
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

    private void markCrossed(Edge edge) {
        if (edge.source() instanceof Node from && edge.end() instanceof Node to) {
            Set<Node> around = new HashSet<>();
            for (Node at = host(from).parent(); at != null; at = at.parent()) {
                around.add(at);
            }
            for (Node at = host(to).parent(); at != null; at = at.parent()) {
                if (!around.remove(at)) {
                    crossed.add(at);
                }
            }
            crossed.addAll(around);
        }
    }

    /** What has a node on its border, or the node itself. */
    private static Node host(Node node) {
        return node.kind() == Node.Kind.BORDER_NODE ? host(node.parent()) : node;
    }

    /** Lays out nodes that stand side by side. */
    Part arrange(List<Node> siblings, Presentation presentation) {
        List<Part> parts = components(siblings).stream().map(c -> new PartGraph(diagram, this, c).laidOut()).toList();
        return switch (presentation) {
            case FREE_FORM, LIST -> packed(parts);
            case HORIZONTAL_STACK -> stacked(siblings, parts, true);
            case VERTICAL_STACK -> stacked(siblings, parts, false);
        };
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

    /** One after the other without gaps, all as wide, or as high, as the widest. Regions that edges join stay as the graph has them. */
    private static Part stacked(List<Node> siblings, List<Part> parts, boolean across) {
        if (parts.size() < siblings.size()) {
            return packed(parts);
        }
        double width = parts.stream().mapToDouble(p -> p.width).max().orElse(0);
        double height = parts.stream().mapToDouble(p -> p.height).max().orElse(0);
        Part all = new Part();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Box region = part.nodes.get(siblings.get(i));
            part.nodes.put(siblings.get(i), across ? new Box(region.x(), 0, region.width(), height) : new Box(0, region.y(), width, region.height()));
            PartGraph.inside(siblings.get(i), part);
            part.width = across ? part.width : width;
            part.height = across ? height : part.height;
            all.take(part, across ? all.width : 0, across ? 0 : all.height);
        }
        return all;
    }
}
