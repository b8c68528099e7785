// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.ecore.EObject;

/**
 * Lays graphs out and remembers how, from one layout of a diagram to the next: where an edit concerns one container, the others come out as before.
 * A layout depends on nothing but sizes, options and what joins what, so a graph with the same ones gets the same places. To be used by one thread.
 */
public final class LayoutMemory {

    private Map<String, List<double[]>> last = Map.of();
    private Map<String, List<double[]>> now = new HashMap<>();

    /** A layout begins: what the one before the last did not need is forgotten. */
    void begin() {
        last = now;
        now = new HashMap<>();
    }

    /** Places everything in a graph. */
    void layout(ElkNode root) {
        List<ElkGraphElement> parts = parts(root);
        String shape = shape(parts);
        List<double[]> known = now.containsKey(shape) ? now.get(shape) : last.get(shape);
        if (known == null) {
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
            known = parts.stream().map(LayoutMemory::place).toList();
        } else {
            for (int i = 0; i < parts.size(); i++) {
                put(parts.get(i), known.get(i));
            }
        }
        now.put(shape, known);
    }

    private static List<ElkGraphElement> parts(ElkNode root) {
        List<ElkGraphElement> parts = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(e -> {
            if (e instanceof ElkGraphElement part) {
                parts.add(part);
            }
        });
        return parts;
    }

    /** All that the places depend on. */
    private static String shape(List<ElkGraphElement> parts) {
        Map<EObject, Integer> numbers = new IdentityHashMap<>();
        parts.forEach(p -> numbers.put(p, numbers.size()));
        StringBuilder shape = new StringBuilder();
        for (ElkGraphElement part : parts) {
            shape.append(part.eClass().getName()).append(numbers.get(part.eContainer()));
            switch (part) {
                // ports of stacks have places from the outset
                case ElkPort port -> shape.append(' ').append(port.getX()).append(' ').append(port.getY()).append(' ').append(port.getWidth())
                        .append(' ').append(port.getHeight());
                case ElkShape box -> shape.append(' ').append(box.getWidth()).append(' ').append(box.getHeight());
                case ElkEdge edge -> {
                    edge.getSources().forEach(s -> shape.append(' ').append(numbers.get(s)));
                    edge.getTargets().forEach(t -> shape.append('>').append(numbers.get(t)));
                }
                default -> throw new IllegalStateException(part.eClass().getName());
            }
            part.getProperties().forEach(option -> shape.append(' ').append(option.getKey().getId()).append('=').append(option.getValue()));
            shape.append('\n');
        }
        return shape.toString();
    }

    private static double[] place(ElkGraphElement part) {
        return switch (part) {
            case ElkShape box -> new double[] {box.getX(), box.getY(), box.getWidth(), box.getHeight()};
            case ElkEdge edge -> edge.getSections().isEmpty() ? new double[0] : line(edge.getSections().get(0));
            default -> new double[0];
        };
    }

    /** Both ends, then the bends. */
    private static double[] line(ElkEdgeSection section) {
        double[] line = new double[4 + 2 * section.getBendPoints().size()];
        line[0] = section.getStartX();
        line[1] = section.getStartY();
        line[2] = section.getEndX();
        line[3] = section.getEndY();
        for (int i = 0; i < section.getBendPoints().size(); i++) {
            line[4 + 2 * i] = section.getBendPoints().get(i).getX();
            line[5 + 2 * i] = section.getBendPoints().get(i).getY();
        }
        return line;
    }

    private static void put(ElkGraphElement part, double[] place) {
        switch (part) {
            case ElkShape box -> {
                box.setLocation(place[0], place[1]);
                box.setDimensions(place[2], place[3]);
            }
            case ElkEdge edge when place.length > 0 -> {
                ElkEdgeSection section = ElkGraphUtil.createEdgeSection(edge);
                section.setStartLocation(place[0], place[1]);
                section.setEndLocation(place[2], place[3]);
                for (int i = 4; i < place.length; i += 2) {
                    ElkGraphUtil.createBendPoint(section, place[i], place[i + 1]);
                }
            }
            default -> {
                // an edge without a line
            }
        }
    }
}
