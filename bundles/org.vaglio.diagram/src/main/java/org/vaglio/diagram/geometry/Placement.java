// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.drawing.Edge;

/**
 * Where the views of a diagram stand.
 *
 * @param boxes     rectangles of the nodes that are shown, each from the corner of what is around it
 * @param lines     lines from the corner of the diagram, ends included, of the edges that have one; others find their way between their ends
 */
public record Placement(Map<Node, Box> boxes, Map<Edge, List<Point>> lines) {

    /** The rectangle of a node from the corner of the diagram. */
    public Box absolute(Node node) {
        Box box = boxes.get(node);
        for (Node at = node.parent(); at != null && boxes.containsKey(at); at = at.parent()) {
            box = box.moved(boxes.get(at).x(), boxes.get(at).y());
        }
        return box;
    }

    /** Turns rectangles from the corner of the diagram into those from the corner of what is around them. */
    static Map<Node, Box> relative(Map<Node, Box> absolute) {
        Map<Node, Box> all = new HashMap<>();
        absolute.forEach((node, box) -> {
            Box around = node.parent() == null ? null : absolute.get(node.parent());
            all.put(node, around == null ? box : box.moved(-around.x(), -around.y()));
        });
        return all;
    }
}
