// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.geometry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Point;

/**
 * What people arranged in a diagram; all keyed by names of views. A diagram in which nothing was placed by hand is laid out automatically; as soon
 * as something was, everything stays where it stood then.
 *
 * @param nodes     rectangles of nodes, each from the corner of what is around it
 * @param lines     lines of edges from the corner of the diagram, ends included
 * @param collapsed containers whose content is hidden
 * @param layers    the additional layers that are shown; null for those of the specification
 */
public record Geometry(SortedMap<String, Box> nodes, SortedMap<String, List<Point>> lines, SortedSet<String> collapsed, SortedSet<String> layers) {

    /** Nothing arranged. */
    public static final Geometry NONE = new Geometry(Map.of(), Map.of(), Set.of(), null);

    /** Takes copies. */
    public Geometry(Map<String, Box> nodes, Map<String, List<Point>> lines, Set<String> collapsed, Set<String> layers) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(nodes)), Collections.unmodifiableSortedMap(new TreeMap<>(lines)),
                Collections.unmodifiableSortedSet(new TreeSet<>(collapsed)),
                layers == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(layers)));
    }

    /** Whether anything was placed by hand. */
    public boolean isArranged() {
        return !nodes.isEmpty();
    }

    /** The same with other places. */
    public Geometry placed(Map<String, Box> newNodes, Map<String, List<Point>> newLines) {
        return new Geometry(newNodes, newLines, collapsed, layers);
    }

    /** The same with other containers collapsed. */
    public Geometry collapsed(Set<String> newCollapsed) {
        return new Geometry(nodes, lines, newCollapsed, layers);
    }

    /** The same with other layers; null for those of the specification. */
    public Geometry showing(Set<String> newLayers) {
        return new Geometry(nodes, lines, collapsed, newLayers);
    }

    /** The same for views that are called otherwise now. */
    public Geometry renamed(UnaryOperator<String> name) {
        Map<String, Box> newNodes = new TreeMap<>();
        Map<String, List<Point>> newLines = new TreeMap<>();
        SortedSet<String> newCollapsed = new TreeSet<>();
        nodes.forEach((id, box) -> newNodes.put(name.apply(id), box));
        lines.forEach((id, line) -> newLines.put(name.apply(id), line));
        collapsed.forEach(id -> newCollapsed.add(name.apply(id)));
        return new Geometry(newNodes, newLines, newCollapsed, layers);
    }

    /** What concerns some views alone. */
    public Geometry of(Predicate<String> views) {
        Map<String, Box> newNodes = new TreeMap<>(nodes);
        Map<String, List<Point>> newLines = new TreeMap<>(lines);
        SortedSet<String> newCollapsed = new TreeSet<>(collapsed);
        newNodes.keySet().removeIf(views.negate());
        newLines.keySet().removeIf(views.negate());
        newCollapsed.removeIf(views.negate());
        return new Geometry(newNodes, newLines, newCollapsed, layers);
    }
}
