// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.elk.core.options.PortSide;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.specification.Presentation;

/**
 * Where edges that end in a stack cross its border: each goes straight from the view where it ends to the side where the least is in its way.
 * Outside the stack they are led around it.
 */
final class Exits {

    /** An end of an edge. */
    record End(Edge edge, boolean start) {

        /** The node where it ends; items of lists have no border of their own, their edges end at the list. */
        Node node() {
            return shown((Node) (start ? edge.source() : edge.end()));
        }

        /** What has the border where edges of a node end. */
        static Node shown(Node node) {
            return node.kind() == Node.Kind.LIST_ITEM ? node.parent() : node;
        }
    }

    /** A place on a side of the whole. */
    record Exit(PortSide side, double place) {
    }

    private static final double APART = 6;
    private static final int PLACES = 16;

    private final Node stack;
    private final Part whole;
    private final Arrangement arrangement;
    private final Map<End, Exit> exits = new LinkedHashMap<>();
    private final Map<PortSide, List<Double>> taken = new EnumMap<>(PortSide.class);

    /**
     * Finds those of a stack.
     *
     * @param whole the stack and all that is in it
     */
    Exits(Node stack, Part whole, Arrangement arrangement) {
        this.stack = stack;
        this.whole = whole;
        this.arrangement = arrangement;
        Map<List<Object>, List<End>> bySide = new LinkedHashMap<>();
        arrangement.ends(stack).forEach(e -> bySide.computeIfAbsent(List.of(e.node(), side(e)), s -> new ArrayList<>()).add(e));
        bySide.forEach((place, ends) -> {
            for (int i = 0; i < ends.size(); i++) {
                add(ends.get(i), (PortSide) place.get(1), (i + 1.0) / (ends.size() + 1));
            }
        });
    }

    /** Ends with their places. */
    Map<End, Exit> all() {
        return exits;
    }

    private void add(End end, PortSide side, double share) {
        Box box = whole.nodes.get(end.node());
        List<Double> used = taken.computeIfAbsent(side, s -> new ArrayList<>());
        double wanted = along(box, side, share);
        double place = Stream.concat(Stream.of(wanted), IntStream.range(1, PLACES).mapToObj(i -> along(box, side, (double) i / PLACES))
                .sorted(Comparator.comparingDouble(p -> Math.abs(p - wanted)))).filter(p -> used.stream().allMatch(u -> Math.abs(u - p) >= APART))
                .findFirst().orElse(wanted);
        used.add(place);
        exits.put(end, new Exit(side, place));
    }

    private static double along(Box box, PortSide side, double share) {
        return isAcross(side) ? box.y() + box.height() * share : box.x() + box.width() * share;
    }

    private static boolean isAcross(PortSide side) {
        return side == PortSide.EAST || side == PortSide.WEST;
    }

    /** The first of the sides that an edge would like best with the least in its way. */
    private PortSide side(End end) {
        PortSide first = first(end);
        return Stream.of(first, first.opposed(), PortSide.EAST, PortSide.SOUTH, PortSide.WEST, PortSide.NORTH)
                .min(Comparator.comparingLong(s -> inTheWay(end.node(), s))).orElse(first);
    }

    /** Edges follow the direction of the diagram; those from region to region go along the regions, both ends on one side. */
    private PortSide first(End end) {
        if (arrangement.carrier(end.edge(), !end.start()) == stack) {
            return stack.presentation() == Presentation.VERTICAL_STACK ? PortSide.EAST : PortSide.SOUTH;
        }
        return end.start() ? arrangement.forward() : arrangement.forward().opposed();
    }

    private long inTheWay(Node node, PortSide side) {
        Box box = whole.nodes.get(node);
        Box way = way(box, side);
        Set<Node> around = new HashSet<>();
        for (Node at = Arrangement.host(node).parent(); at != null; at = at.parent()) {
            around.add(at);
        }
        long titles = side != PortSide.NORTH ? 0 : around.stream().filter(whole.nodes::containsKey).count();
        return titles + whole.nodes.entrySet().stream().filter(e -> !around.contains(e.getKey()) && !isIn(e.getKey(), node))
                .filter(e -> e.getValue().overlaps(way)).count();
    }

    private static boolean isIn(Node inner, Node node) {
        for (Node at = inner; at != null; at = at.parent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /** A thin strip from the middle of a side to the border of the whole. */
    private Box way(Box box, PortSide side) {
        Point center = box.center();
        return switch (side) {
            case EAST -> new Box(box.right(), center.y(), whole.width - box.right(), 1);
            case WEST -> new Box(0, center.y(), box.x(), 1);
            case SOUTH -> new Box(center.x(), box.bottom(), 1, whole.height - box.bottom());
            default -> new Box(center.x(), 0, 1, box.y());
        };
    }
}
