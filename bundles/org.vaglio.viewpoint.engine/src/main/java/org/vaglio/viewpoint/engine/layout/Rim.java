// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.elk.core.options.PortSide;
import org.vaglio.viewpoint.engine.drawing.Node;

/**
 * Nodes on the borders of a stack and of its regions: on a side of a region that is one of the stack too, so that edges reach them; on the upper
 * side of the stack itself.
 */
record Rim(Part part, Box stack, Arrangement arrangement) {

    private static final double APART = 6;
    private static final double LABEL = 2;

    /** The nodes on the border of another one that take room there, and those on their borders. */
    static List<Node> nodes(Node host, Badges badges) {
        return host.borderNodes().stream().filter(b -> !badges.isBadge(b)).flatMap(b -> Stream.concat(Stream.of(b), nodes(b, badges).stream()))
                .toList();
    }

    /** How long a side has to be that all of them stand on. */
    static double length(Node host, Badges badges) {
        return nodes(host, badges).stream().map(Sizes::leaf).mapToDouble(s -> Math.max(s.width(), s.height()) + APART).sum();
    }

    /** Places those of a region, or of the stack. */
    void place(Node host) {
        List<Node> nodes = nodes(host, arrangement.badges());
        for (PortSide side : PortSide.values()) {
            List<Node> here = nodes.stream().filter(n -> side(n, part.nodes.get(host)) == side).toList();
            for (int i = 0; i < here.size(); i++) {
                put(here.get(i), part.nodes.get(host), side, (i + 0.5) / here.size());
            }
        }
    }

    private PortSide side(Node node, Box host) {
        if (host.equals(stack)) {
            return PortSide.NORTH;
        }
        PortSide first = arrangement.isSource(node) ? arrangement.forward() : arrangement.forward().opposed();
        return Stream.of(first, first.opposed(), PortSide.EAST, PortSide.WEST, PortSide.SOUTH).filter(s -> touches(host, s)).findFirst()
                .orElse(PortSide.EAST);
    }

    private boolean touches(Box host, PortSide side) {
        return switch (side) {
            case EAST -> host.right() == stack.right();
            case WEST -> host.x() == stack.x();
            case SOUTH -> host.bottom() == stack.bottom();
            default -> false;
        };
    }

    private void put(Node node, Box host, PortSide side, double share) {
        Box size = Sizes.leaf(node);
        double in = side == PortSide.NORTH ? Sizes.ROW : Math.min(PartGraph.INSIDE, size.width() / 2); // not over the title
        double x = host.x() + host.width() * share - size.width() / 2;
        double y = host.y() + host.height() * share - size.height() / 2;
        Box box = switch (side) {
            case EAST -> size.moved(host.right() - in, y);
            case WEST -> size.moved(host.x() - size.width() + in, y);
            case SOUTH -> size.moved(x, host.bottom() - in);
            default -> size.moved(x, host.y() - size.height() + in);
        };
        part.nodes.put(node, box);
        PartGraph.inside(node, part);
        TextBlock label = Sizes.label(node);
        if (label != null && !Sizes.isInside(node)) {
            part.labels.put(node, new PlacedText(label, beside(box, side, new Box(0, 0, Math.ceil(label.width()) + 2, label.height()))));
        }
        arrangement.badges().place(node, part);
    }

    private static Box beside(Box box, PortSide side, Box label) {
        Point center = box.center();
        return switch (side) {
            case EAST -> label.moved(box.right() + LABEL, center.y() - label.height() / 2);
            case WEST -> label.moved(box.x() - LABEL - label.width(), center.y() - label.height() / 2);
            case SOUTH -> label.moved(center.x() - label.width() / 2, box.bottom() + LABEL);
            default -> label.moved(center.x() - label.width() / 2, box.y() - LABEL - label.height());
        };
    }
}
