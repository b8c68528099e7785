// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;

/**
 * Where everything of a diagram stands, in pixels from its upper left corner.
 *
 * @param width  width of the whole
 * @param height height of the whole
 * @param nodes  rectangles of nodes, of all depths
 * @param labels labels of nodes
 * @param edges  lines of edges: two points or more
 * @param texts  labels of edges
 */
public record Layout(double width, double height, Map<Node, Box> nodes, Map<Node, PlacedText> labels, Map<Edge, List<Point>> edges,
        Map<Edge, List<PlacedText>> texts) {

    private static final double MARGIN = 20;

    /** Lays a diagram out. The same diagram always gives the same layout. */
    public static Layout of(Diagram diagram) {
        return of(diagram, new LayoutMemory());
    }

    /**
     * Lays a diagram out once more; what has not changed since is not computed again.
     *
     * @param memory of its layouts before; it changes nothing about the layout
     */
    public static Layout of(Diagram diagram, LayoutMemory memory) {
        memory.begin();
        Part all = new Part();
        all.take(new Arrangement(diagram, memory).arrange(diagram.nodes()), MARGIN, MARGIN);
        new EdgesOnEdges(diagram, all).add();
        return new Layout(all.width + MARGIN, all.height + MARGIN, all.nodes, all.labels, all.lines, all.texts);
    }
}
