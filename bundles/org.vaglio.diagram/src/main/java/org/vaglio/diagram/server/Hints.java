// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;

/** What the client may let people do with views, as far as that depends on their mappings alone; the rest is asked of the server. */
final class Hints {

    private static final Specification SPECIFICATION = Viewpoint.specification();

    private final DiagramDescription description;
    private final Map<String, Mapping> mappings = new LinkedHashMap<>();

    Hints(DiagramDescription description) {
        this.description = description;
        collect(Tools.top(description));
    }

    private void collect(List<String> ids) {
        for (Mapping mapping : SPECIFICATION.mappings(ids)) {
            if (mappings.put(mapping.id(), mapping) == null) {
                collect(Tools.inside(mapping));
            }
        }
    }

    List<ShapeTypeHint> shapes() {
        List<ShapeTypeHint> hints = new ArrayList<>();
        hints.add(new ShapeTypeHint(Types.GRAPH, false, false, false, false,
                taken(Tools.top(description), Tools.drops(description.drops()), null)));
        mappings.values().forEach(m -> spellings(m).forEach(type -> hints.add(hint(type, m))));
        return hints;
    }

    private ShapeTypeHint hint(String type, Mapping mapping) {
        boolean row = type.startsWith("item:");
        boolean border = type.startsWith("border:");
        return new ShapeTypeHint(type, !row, true, !row && !border, !border && isDropped(mapping),
                taken(Tools.inside(mapping), Tools.drops(mapping), mapping));
    }

    /** What a mapping shows has another type in a list and on a border. */
    private static Stream<String> spellings(Mapping mapping) {
        return Stream.of(Types.of(mapping), "item:" + mapping.name(), "border:" + mapping.name());
    }

    private boolean isDropped(Mapping mapping) {
        return Stream.concat(Stream.of(Tools.drops(description.drops())), mappings.values().stream().map(Tools::drops))
                .flatMap(List::stream).anyMatch(d -> shows(d, mapping));
    }

    private static boolean shows(Tool.Drop drop, Mapping mapping) {
        return SPECIFICATION.mappings(drop.mappings()).stream().anyMatch(m -> m.core().domainClass().equals(mapping.core().domainClass()));
    }

    /** Types that may be dropped, and names of tools that may be used, where some mappings may stand. */
    private List<String> taken(List<String> inside, List<Tool.Drop> drops, Mapping container) {
        Set<String> all = new LinkedHashSet<>();
        mappings.values().stream().filter(m -> drops.stream().anyMatch(d -> shows(d, m))).flatMap(Hints::spellings).forEach(all::add);
        Tools.of(description, Tool.Creation.class)
                .filter(t -> t.mappings().stream().anyMatch(inside::contains) || container != null && t.extra().contains(container.id()))
                .forEach(t -> all.add(t.name()));
        return List.copyOf(all);
    }

    List<EdgeTypeHint> edges() {
        Stream<EdgeTypeHint> tools = Tools.of(description, Tool.EdgeCreation.class).map(this::hint);
        Stream<EdgeTypeHint> edges = Tools.edges(description).stream()
                .map(e -> new EdgeTypeHint(Types.of(e), !e.reconnections().isEmpty(), true, true, types(e.sources()), types(e.targets())));
        return Stream.concat(tools, edges).toList();
    }

    private EdgeTypeHint hint(Tool.EdgeCreation tool) {
        List<EdgeMapping> edges = SPECIFICATION.mappings(tool.mappings()).stream().map(EdgeMapping.class::cast).toList();
        List<String> sources = Stream.concat(edges.stream().flatMap(e -> e.sources().stream()), tool.extraSources().stream()).toList();
        List<String> targets = Stream.concat(edges.stream().flatMap(e -> e.targets().stream()), tool.extraTargets().stream()).toList();
        return new EdgeTypeHint(tool.name(), true, true, true, true, types(sources), types(targets));
    }

    private static List<String> types(List<String> ids) {
        return SPECIFICATION.mappings(ids).stream().flatMap(m -> m instanceof EdgeMapping ? Stream.of(Types.of(m)) : spellings(m))
                .distinct().collect(Collectors.toList());
    }
}
