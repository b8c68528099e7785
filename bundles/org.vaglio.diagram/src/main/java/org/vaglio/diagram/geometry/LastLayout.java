// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Layout;
import org.vaglio.viewpoint.engine.layout.LayoutMemory;
import org.vaglio.viewpoint.engine.layout.Measures;
import org.vaglio.viewpoint.engine.layout.Point;

/**
 * The automatic layout of a diagram, kept as long as nothing changes that it depends on: which nodes there are, how large, and what joins them. Most
 * edits change words alone, and laying out takes longest.
 */
public final class LastLayout {

    private final LayoutMemory memory = new LayoutMemory();
    private List<Object> shape = List.of();
    private List<Box> boxes = List.of();
    private List<List<Point>> lines = List.of();

    /** Lays a diagram out, or places its views as those of the last one that had the same shape. */
    Placement of(Diagram diagram) {
        List<Node> nodes = diagram.views().stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
        List<Object> now = shape(diagram, nodes);
        if (!now.equals(shape)) {
            Layout layout = Layout.of(diagram, memory);
            Map<Node, Box> relative = Placement.relative(layout.nodes());
            boxes = nodes.stream().map(relative::get).toList();
            lines = diagram.edges().stream().map(layout.edges()::get).toList();
            shape = now;
        }
        Placement placement = new Placement(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < boxes.size(); i++) {
            put(placement.boxes(), nodes.get(i), boxes.get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            put(placement.lines(), diagram.edges().get(i), lines.get(i));
        }
        return placement;
    }

    private static <K, V> void put(Map<K, V> map, K key, V value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static List<Object> shape(Diagram diagram, List<Node> nodes) {
        Map<View, Integer> places = new IdentityHashMap<>();
        diagram.views().forEach(v -> places.put(v, places.size()));
        List<Object> all = new ArrayList<>();
        for (Node node : nodes) {
            all.add(node.mapping().id());
            all.add(node.kind());
            all.add(node.parent() == null ? -1 : places.get(node.parent()));
            all.add(Measures.size(node));
            all.add(label(node));
        }
        for (Edge edge : diagram.edges()) {
            all.add(places.get(edge.source()));
            all.add(places.get(edge.end()));
            if (edge.look() != null) {
                all.add(size(edge.beginLabel(), edge.look().begin()));
                all.add(size(edge.label(), edge.look().center()));
                all.add(size(edge.endLabel(), edge.look().end()));
            }
        }
        return all;
    }

    /** What the layout depends on of a label: nothing of one that stands in its node, which is as large as it must be. */
    private static List<Double> label(Node node) {
        return switch (node.kind()) {
            case CONTAINER, LIST -> List.of(Measures.titleHeight(node));
            case LIST_ITEM -> List.of(Measures.rowHeight(node));
            default -> Measures.isInside(node) ? List.of() : Measures.label(node).map(t -> List.of(t.width(), t.height())).orElse(List.of());
        };
    }

    private static List<Double> size(String label, LabelLook look) {
        return Measures.label(label, look).map(t -> List.of(t.width(), t.height())).orElse(List.of());
    }
}
