// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;

/** Edges that end at edges are straight lines, drawn when these have their places; their labels stand beside them. */
record EdgesOnEdges(Diagram diagram, Part all) {

    private static final double GAP = 4;
    private static final double BEGIN = 0.15;
    private static final double CENTER = 0.5;
    private static final double END = 0.85;

    /** Adds them, as long as there are some whose ends have places. */
    void add() {
        boolean more = true;
        while (more) {
            more = false;
            for (Edge edge : diagram.edges()) {
                Point from = all.lines.containsKey(edge) ? null : place(edge.source());
                Point to = from == null ? null : place(edge.end());
                if (to != null) {
                    add(edge, clipped(edge.source(), from, to), clipped(edge.end(), to, from));
                    more = true;
                }
            }
        }
    }

    private void add(Edge edge, Point from, Point to) {
        all.lines.put(edge, List.of(from, to));
        all.texts.put(edge, Stream.of(label(edge.beginLabel(), edge.look().begin(), between(from, to, BEGIN)),
                label(edge.label(), edge.look().center(), between(from, to, CENTER)),
                label(edge.endLabel(), edge.look().end(), between(from, to, END))).flatMap(Optional::stream).toList());
        for (PlacedText text : all.texts.get(edge)) {
            all.width = Math.max(all.width, text.box().right());
            all.height = Math.max(all.height, text.box().bottom());
        }
    }

    private static Optional<PlacedText> label(String text, LabelLook look, Point at) {
        return Measures.label(text, look).map(t -> new PlacedText(t, new Box(at.x() + GAP, at.y(), Math.ceil(t.width()) + 2, t.height())));
    }

    private Point place(View view) {
        return switch (view) {
            case Node node -> all.nodes.containsKey(node) ? all.nodes.get(node).center() : null;
            case Edge edge -> all.lines.containsKey(edge) ? middle(all.lines.get(edge)) : null;
        };
    }

    /** Where a line from the middle of a view to another place leaves it. */
    private Point clipped(View view, Point middle, Point other) {
        return view instanceof Node node ? all.nodes.get(node).border(other) : middle;
    }

    private static Point middle(List<Point> line) {
        return between(line.get((line.size() - 1) / 2), line.get(line.size() / 2), CENTER);
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
