// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;

/** Edges that end at edges are straight lines, drawn when these have their places. */
record EdgesOnEdges(Diagram diagram, Map<Node, Box> nodes, Map<Edge, List<Point>> lines) {

    /** Adds them, as long as there are some whose ends have places. */
    void add() {
        boolean more = true;
        while (more) {
            more = false;
            for (Edge edge : diagram.edges()) {
                Point from = lines.containsKey(edge) ? null : place(edge.source());
                Point to = from == null ? null : place(edge.end());
                if (to != null) {
                    lines.put(edge, List.of(from, to));
                    more = true;
                }
            }
        }
    }

    private Point place(View view) {
        return switch (view) {
            case Node node -> nodes.containsKey(node) ? nodes.get(node).center() : null;
            case Edge edge -> lines.containsKey(edge) ? middle(lines.get(edge)) : null;
        };
    }

    private static Point middle(List<Point> line) {
        Point a = line.get((line.size() - 1) / 2);
        Point b = line.get(line.size() / 2);
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
