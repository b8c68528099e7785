// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Measures;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.specification.Presentation;

/**
 * Places the views of a diagram: as a whole where nothing was arranged; else each where it was put, larger ones pushing what is beside and below
 * them, and new ones where there is room. The same diagram and geometry always give the same.
 */
public final class Placing {

    static final double GAP = 24;
    private static final double INNER = 14;
    private static final double NEAR = 3;

    private final Drawn drawn;
    private final Geometry geometry;
    private final Map<Node, Box> boxes = new HashMap<>();

    private Placing(Drawn drawn, Geometry geometry) {
        this.drawn = drawn;
        this.geometry = geometry;
    }

    /**
     * Places all views.
     *
     * @param last gives the automatic layout
     */
    public static Placement of(Drawn drawn, Geometry geometry, LastLayout last) {
        if (!geometry.isArranged()) {
            return last.of(drawn.diagram());
        }
        return new Placing(drawn, geometry).placement();
    }

    /** What keeps views where they stand. */
    public static Geometry frozen(Drawn drawn, Geometry geometry, Placement placement) {
        Map<String, Box> nodes = new HashMap<>(geometry.nodes());
        Map<String, List<Point>> lines = new HashMap<>();
        placement.boxes().forEach((node, box) -> nodes.put(drawn.id(node), box));
        placement.lines().forEach((edge, line) -> lines.put(drawn.id(edge), line));
        return geometry.placed(nodes, lines);
    }

    private Placement placement() {
        new Siblings(geometry, drawn, boxes).place(drawn.diagram().nodes(), Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, this::grow);
        Placement placement = new Placement(boxes, new HashMap<>());
        for (Edge edge : drawn.diagram().edges()) {
            List<Point> line = geometry.lines().get(drawn.id(edge));
            if (line != null && line.size() > 1 && touches(placement, edge.source(), line.get(0))
                    && touches(placement, edge.end(), line.get(line.size() - 1))) {
                placement.lines().put(edge, line);
            }
        }
        return placement;
    }

    /** A line that was kept is good as long as it leads from one view to the other. */
    private static boolean touches(Placement placement, View view, Point end) {
        if (!(view instanceof Node node) || !placement.boxes().containsKey(node)) {
            return false;
        }
        Box box = placement.absolute(node);
        return end.x() > box.x() - NEAR && end.x() < box.right() + NEAR && end.y() > box.y() - NEAR && end.y() < box.bottom() + NEAR
                && (end.x() < box.x() + NEAR || end.x() > box.right() - NEAR || end.y() < box.y() + NEAR || end.y() > box.bottom() - NEAR);
    }

    /** Places what is in a node; gives the size that the node needs. */
    private Box grow(Node node) {
        Box least = Measures.size(node);
        if (geometry.collapsed().contains(drawn.id(node))) {
            return least;
        }
        Box needed = switch (node.kind()) {
            case LIST -> rows(node, least);
            case CONTAINER -> node.presentation() == Presentation.FREE_FORM ? content(node, least) : stack(node, least);
            default -> least;
        };
        onBorder(node, needed);
        return needed;
    }

    private Box content(Node container, Box least) {
        double top = Measures.titleHeight(container) + INNER;
        Box content = new Siblings(geometry, drawn, boxes).place(container.children(), INNER, top, this::grow);
        return new Box(0, 0, Math.max(least.width(), content.right() + INNER), Math.max(least.height(), content.bottom() + INNER));
    }

    private Box stack(Node container, Box least) {
        boolean across = container.presentation() == Presentation.HORIZONTAL_STACK;
        double top = Measures.titleHeight(container);
        container.children().forEach(c -> boxes.put(c, grow(c)));
        double widest = container.children().stream().mapToDouble(c -> boxes.get(c).width()).max().orElse(0);
        double highest = container.children().stream().mapToDouble(c -> boxes.get(c).height()).max().orElse(0);
        double x = 0;
        double y = top;
        for (Node child : container.children()) {
            Box box = boxes.get(child);
            boxes.put(child, new Box(x, y, across ? box.width() : widest, across ? highest : box.height()));
            x += across ? box.width() : 0;
            y += across ? 0 : box.height();
        }
        return new Box(0, 0, Math.max(least.width(), across ? x : widest), Math.max(least.height(), across ? top + highest : y));
    }

    private Box rows(Node list, Box least) {
        double title = Measures.label(list).map(t -> t.height() + 2 * Measures.rowGap()).orElse(0.0);
        double y = title + Measures.rowGap();
        for (Node item : list.children()) {
            double height = Measures.rowHeight(item);
            boxes.put(item, new Box(1, y, least.width() - 2, height));
            y += height;
        }
        return new Box(0, 0, least.width(), Math.max(least.height(), y));
    }

    /** Nodes on a border stand at its upper right corner, one beside the other, where nobody put them elsewhere. */
    private void onBorder(Node owner, Box size) {
        double x = size.width();
        for (Node node : owner.borderNodes()) {
            Box own = Measures.size(node);
            x -= own.width() + Measures.rowGap();
            Box kept = geometry.nodes().get(drawn.id(node));
            boxes.put(node, kept == null ? own.moved(Math.max(0, x), -own.height() / 2) : own.moved(kept.x(), kept.y()));
        }
    }
}
