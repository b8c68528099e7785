// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.layout.Box;

/** Places nodes that stand side by side where they were put; those that have grown push others aside, and new ones stand where there is room. */
final class Siblings {

    private final Geometry geometry;
    private final Drawn drawn;
    private final Map<Node, Box> boxes;

    /**
     * Places nodes.
     *
     * @param boxes takes their rectangles
     */
    Siblings(Geometry geometry, Drawn drawn, Map<Node, Box> boxes) {
        this.geometry = geometry;
        this.drawn = drawn;
        this.boxes = boxes;
    }

    /**
     * Places nodes.
     *
     * @param left the least distance from the left; negative infinity for any
     * @param top  the least distance from the top; negative infinity for any
     * @param size gives the size that a node needs
     * @return what they fill, from the origin
     */
    Box place(List<Node> nodes, double left, double top, Function<Node, Box> size) {
        Map<Node, Box> kept = new HashMap<>();
        List<Node> fresh = new ArrayList<>();
        for (Node node : nodes) {
            Box needed = size.apply(node);
            Box known = geometry.nodes().get(drawn.id(node));
            if (known == null) {
                fresh.add(node);
                boxes.put(node, needed);
            } else {
                Box box = new Box(Math.max(left, known.x()), Math.max(top, known.y()), known.width(), known.height());
                kept.put(node, box);
                boxes.put(node, grown(box, needed, geometry.collapsed().contains(drawn.id(node))));
            }
        }
        push(kept);
        List<Node> standing = new ArrayList<>(kept.keySet());
        for (Node node : fresh) {
            boxes.put(node, room(boxes.get(node), standing, left, top));
            standing.add(node);
        }
        return new Box(0, 0, nodes.stream().mapToDouble(n -> boxes.get(n).right()).max().orElse(left),
                nodes.stream().mapToDouble(n -> boxes.get(n).bottom()).max().orElse(top));
    }

    private static Box grown(Box kept, Box needed, boolean collapsed) {
        return collapsed ? new Box(kept.x(), kept.y(), needed.width(), needed.height())
                : new Box(kept.x(), kept.y(), Math.max(kept.width(), needed.width()), Math.max(kept.height(), needed.height()));
    }

    /** What stood wholly beside or below a node that has grown goes on standing there. */
    private void push(Map<Node, Box> kept) {
        if (kept.keySet().stream().allMatch(n -> wider(n, kept) <= 0 && higher(n, kept) <= 0)) {
            return;
        }
        Map<Node, Double> right = new HashMap<>();
        Map<Node, Double> down = new HashMap<>();
        for (Node node : kept.keySet().stream().sorted(Comparator.comparingDouble(n -> kept.get(n).x())).toList()) {
            right.put(node, right.keySet().stream().filter(n -> isBeside(kept.get(n), kept.get(node)))
                    .mapToDouble(n -> right.get(n) + Math.max(0, wider(n, kept))).max().orElse(0));
        }
        for (Node node : kept.keySet().stream().sorted(Comparator.comparingDouble(n -> kept.get(n).y())).toList()) {
            down.put(node, down.keySet().stream().filter(n -> kept.get(n).bottom() <= kept.get(node).y())
                    .mapToDouble(n -> down.get(n) + Math.max(0, higher(n, kept))).max().orElse(0));
        }
        kept.keySet().forEach(n -> boxes.put(n, boxes.get(n).moved(right.get(n), down.get(n))));
    }

    private double wider(Node node, Map<Node, Box> kept) {
        return boxes.get(node).width() - kept.get(node).width();
    }

    private double higher(Node node, Map<Node, Box> kept) {
        return boxes.get(node).height() - kept.get(node).height();
    }

    private static boolean isBeside(Box left, Box right) {
        return left.right() <= right.x() && left.y() < right.bottom() && left.bottom() > right.y();
    }

    /** The place nearest to the upper left corner where a node touches no other and makes the whole grow least. */
    private Box room(Box node, List<Node> standing, double left, double top) {
        List<Box> others = standing.stream().map(boxes::get).toList();
        double right = others.stream().mapToDouble(Box::right).max().orElse(left);
        double bottom = others.stream().mapToDouble(Box::bottom).max().orElse(top);
        Stream<Box> places = others.stream().flatMap(o -> Stream.of(at(node, o.right() + Placing.GAP, o.y()), at(node, o.x(), o.bottom() + Placing.GAP)));
        return places.filter(p -> others.stream().noneMatch(o -> o.overlaps(around(p))))
                .min(Comparator.comparingDouble((Box p) -> Math.max(right, p.right()) * Math.max(bottom, p.bottom()))
                        .thenComparingDouble(Box::y).thenComparingDouble(Box::x))
                .orElse(at(node, Math.max(0, left), others.isEmpty() ? Math.max(0, top) : bottom + Placing.GAP));
    }

    private static Box at(Box node, double x, double y) {
        return new Box(x, y, node.width(), node.height());
    }

    private static Box around(Box place) {
        double air = Placing.GAP / 2;
        return new Box(place.x() - air, place.y() - air, place.width() + 2 * air, place.height() + 2 * air);
    }
}
