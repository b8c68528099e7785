// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;

/** A part of a diagram that is laid out, in pixels from its own upper left corner. */
final class Part {

    final Map<Node, Box> nodes = new LinkedHashMap<>();
    final Map<Node, PlacedText> labels = new LinkedHashMap<>();
    final Map<Edge, List<Point>> lines = new LinkedHashMap<>();
    final Map<Edge, List<PlacedText>> texts = new LinkedHashMap<>();
    double width;
    double height;

    /** Takes another part, to the right and down of the own corner. */
    void take(Part part, double right, double down) {
        part.nodes.forEach((n, b) -> nodes.put(n, b.moved(right, down)));
        part.labels.forEach((n, t) -> labels.put(n, moved(t, right, down)));
        part.lines.forEach((e, l) -> lines.put(e, l.stream().map(p -> new Point(p.x() + right, p.y() + down)).toList()));
        part.texts.forEach((e, all) -> texts.put(e, all.stream().map(t -> moved(t, right, down)).toList()));
        width = Math.max(width, right + part.width);
        height = Math.max(height, down + part.height);
    }

    /** The same with room for what stands out: nodes on borders, and their labels. */
    Part whole() {
        List<Box> boxes = Stream.concat(nodes.values().stream(), labels.values().stream().map(PlacedText::box)).toList();
        double left = Math.min(0, boxes.stream().mapToDouble(Box::x).min().orElse(0));
        double top = Math.min(0, boxes.stream().mapToDouble(Box::y).min().orElse(0));
        width = Math.max(width, boxes.stream().mapToDouble(Box::right).max().orElse(0));
        height = Math.max(height, boxes.stream().mapToDouble(Box::bottom).max().orElse(0));
        Part whole = new Part();
        whole.take(this, -left, -top);
        return whole;
    }

    private static PlacedText moved(PlacedText text, double right, double down) {
        return new PlacedText(text.text(), text.box().moved(right, down));
    }
}
