// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.specification.Presentation;

/**
 * A container whose children are its regions: they touch each other, in their order, all as wide or as high as it. What is in a region is laid out
 * by itself, whatever edges end there. A region may be a stack again.
 */
final class Stack {

    private final Arrangement arrangement;
    private final Node top;
    private final Map<Node, Part> contents = new HashMap<>();

    Stack(Diagram diagram, Arrangement arrangement, Node top) {
        this.arrangement = arrangement;
        this.top = top;
        layOut(diagram, top);
    }

    /** Whether the children of a node are its regions. */
    static boolean isStack(Node node) {
        return node.presentation() == Presentation.HORIZONTAL_STACK || node.presentation() == Presentation.VERTICAL_STACK;
    }

    /** Whether a node is a region of a stack. */
    static boolean isRegion(Node node) {
        return node.kind() != Node.Kind.BORDER_NODE && node.parent() != null && isStack(node.parent());
    }

    private void layOut(Diagram diagram, Node region) {
        if (isStack(region)) {
            region.children().forEach(r -> layOut(diagram, r));
        } else {
            contents.put(region, new PartGraph(diagram, arrangement, List.of(region)).laidOut());
        }
    }

    /** How large it is at least. */
    Box size() {
        return size(top);
    }

    private Box size(Node region) {
        double rim = Rim.length(region, arrangement.badges());
        Part part = contents.get(region);
        if (part != null) {
            // what a label below a node takes is a part of the region
            Box own = region.kind() == Node.Kind.NODE ? new Box(0, 0, part.width, part.height) : part.nodes.get(region);
            return new Box(0, 0, Math.max(rim, own.width()), Math.max(rim, own.height()));
        }
        List<Box> regions = region.children().stream().map(this::size).toList();
        double width = isAcross(region) ? sum(regions, true) : regions.stream().mapToDouble(Box::width).max().orElse(0);
        double height = isAcross(region) ? regions.stream().mapToDouble(Box::height).max().orElse(0) : sum(regions, false);
        Box least = Sizes.container(region);
        return new Box(0, 0, Math.max(Math.max(rim, width), least.width()),
                Math.max(Math.max(rim, Sizes.titleHeight(region) + height), least.height()));
    }

    private static boolean isAcross(Node stack) {
        return stack.presentation() == Presentation.HORIZONTAL_STACK;
    }

    private static double sum(List<Box> boxes, boolean across) {
        return boxes.stream().mapToDouble(b -> across ? b.width() : b.height()).sum();
    }

    /** Whether there are nodes on the borders of its regions. */
    boolean hasRims() {
        return top.children().stream().anyMatch(this::hasRim);
    }

    private boolean hasRim(Node region) {
        return !Rim.nodes(region, arrangement.badges()).isEmpty() || isStack(region) && region.children().stream().anyMatch(this::hasRim);
    }

    /** The stack by itself, and the nodes on its border and on those of its regions. */
    Part whole() {
        Part part = new Part();
        place(size(), part);
        Rim rim = new Rim(part, part.nodes.get(top), arrangement);
        rims(top, rim);
        return part.whole();
    }

    private void rims(Node region, Rim rim) {
        rim.place(region);
        if (isStack(region)) {
            region.children().forEach(r -> rims(r, rim));
        }
    }

    /** Places the stack and all that is in it, but for nodes on borders. */
    void place(Box box, Part part) {
        place(top, box, part);
    }

    private void place(Node region, Box box, Part part) {
        Part inner = contents.get(region);
        if (inner != null) {
            Box own = inner.nodes.get(region);
            part.take(inner, box.x() - own.x(), box.y() - own.y());
        }
        part.nodes.put(region, box);
        part.width = Math.max(part.width, box.right());
        part.height = Math.max(part.height, box.bottom());
        PartGraph.inside(region, part);
        arrangement.badges().place(region, part);
        if (isStack(region)) {
            regions(region, box, part);
        }
    }

    /** The last region takes what is left. */
    private void regions(Node stack, Box box, Part part) {
        double x = box.x();
        double y = box.y() + Sizes.titleHeight(stack);
        for (Node region : stack.children()) {
            boolean last = region == stack.children().getLast();
            Box least = size(region);
            if (isAcross(stack)) {
                place(region, new Box(x, y, last ? box.right() - x : least.width(), box.bottom() - y), part);
                x += least.width();
            } else {
                place(region, new Box(x, y, box.width(), last ? box.bottom() - y : least.height()), part);
                y += least.height();
            }
        }
    }
}
