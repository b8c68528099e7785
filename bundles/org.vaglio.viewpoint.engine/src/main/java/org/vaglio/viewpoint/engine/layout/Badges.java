// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;

/**
 * Border nodes that no edge meets and whose label, if any, stands in them: they only say something about the node that they are on.
 * They stand at its upper right corner and take no room from anything.
 */
final class Badges {

    private static final double INSET = 6;
    private static final double SPACE = 3;
    private static final double ABOVE = 0.7;

    private final Set<View> met = new HashSet<>();

    Badges(Diagram diagram) {
        diagram.edges().forEach(e -> {
            met.add(e.source());
            met.add(e.end());
        });
    }

    /** Whether a border node is one. */
    boolean isBadge(Node node) {
        return Sizes.isSign(node) && !met.contains(node) && node.borderNodes().isEmpty() && (Sizes.label(node) == null || Sizes.isAtNode(node));
    }

    /** Places those of a node from the right, in their order from the left. */
    void place(Node node, Part part) {
        Box box = part.nodes.get(node);
        double right = box.right() - INSET;
        List<Node> badges = node.borderNodes().stream().filter(this::isBadge).toList();
        for (Node badge : badges.reversed()) {
            Box size = Sizes.leaf(badge);
            Box placed = size.moved(right - size.width(), box.y() - ABOVE * size.height());
            part.nodes.put(badge, placed);
            TextBlock label = Sizes.label(badge);
            if (label != null) {
                part.labels.put(badge, new PlacedText(label, placed));
            }
            right -= size.width() + SPACE;
        }
    }
}
