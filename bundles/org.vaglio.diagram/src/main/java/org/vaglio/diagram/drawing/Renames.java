// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;

/**
 * Which views are called otherwise after an edit: what stands at the same place among as many others of its kind as before, and has another name,
 * was renamed.
 */
public final class Renames {

    private final Drawn before;
    private final Drawn after;
    private final Map<String, String> names;

    private Renames(Drawn before, Drawn after, Map<String, String> known) {
        this.before = before;
        this.after = after;
        this.names = new HashMap<>(known);
    }

    /**
     * Compares two states of a diagram.
     *
     * @param known what is known to be called otherwise
     * @return new names by old names, of the views whose name has changed
     */
    public static Map<String, String> between(Drawn before, Drawn after, Map<String, String> known) {
        Renames renames = new Renames(before, after, known);
        renames.compare(before.diagram().nodes(), after.diagram().nodes());
        renames.edges();
        return renames.names;
    }

    private void compare(List<Node> old, List<Node> now) {
        Map<String, List<Node>> oldKinds = byMapping(old);
        byMapping(now).forEach((mapping, nodes) -> compareKind(oldKinds.getOrDefault(mapping, List.of()), nodes));
    }

    private static Map<String, List<Node>> byMapping(List<Node> nodes) {
        return nodes.stream().collect(Collectors.groupingBy(n -> n.mapping().id()));
    }

    private void compareKind(List<Node> old, List<Node> now) {
        Map<String, Node> named = now.stream().collect(Collectors.toMap(after::id, n -> n));
        for (int i = 0; i < old.size(); i++) {
            String id = before.id(old.get(i));
            Node same = named.get(names.getOrDefault(id, id));
            if (same == null && old.size() == now.size() && before.view(after.id(now.get(i))).isEmpty() && !names.containsKey(id)) {
                same = now.get(i);
                names.put(id, after.id(same));
            }
            if (same != null) {
                compare(inner(old.get(i)), inner(same));
            }
        }
    }

    private static List<Node> inner(Node node) {
        return Stream.concat(node.borderNodes().stream(), node.children().stream()).toList();
    }

    private void edges() {
        Map<String, String> ends = new HashMap<>();
        after.diagram().edges().forEach(e -> ends.putIfAbsent(key(e.mapping().id(), after.id(e.source()), after.id(e.end())), after.id(e)));
        for (Edge edge : before.diagram().edges()) {
            String id = before.id(edge);
            String now = ends.get(key(edge.mapping().id(), renamed(edge.source()), renamed(edge.end())));
            if (now != null && !now.equals(id) && after.view(id).isEmpty()) {
                names.putIfAbsent(id, now);
            }
        }
    }

    private String renamed(View view) {
        String id = before.id(view);
        return names.getOrDefault(id, id);
    }

    private static String key(String mapping, String source, String end) {
        return mapping + '\n' + source + '\n' + end;
    }
}
