// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.MappingCore;
import org.vaglio.viewpoint.engine.specification.NodeMapping;

/** Gives mappings that import another one what they have of it. */
final class MappingImports {

    private final Map<String, Mapping> read;
    private final Map<String, Mapping> resolved = new HashMap<>();

    private MappingImports(Map<String, Mapping> read) {
        this.read = read;
    }

    /** The mappings with what they import, in the same order; the identifiers of the lists of imports are complete. */
    static Map<String, Mapping> resolved(Map<String, Mapping> read) {
        MappingImports imports = new MappingImports(read);
        Map<String, Mapping> all = new LinkedHashMap<>();
        read.keySet().forEach(id -> all.put(id, imports.resolve(id)));
        return Collections.unmodifiableMap(all);
    }

    private Mapping resolve(String id) {
        if (!resolved.containsKey(id)) {
            Mapping own = read.get(id);
            resolved.put(id, own); // for those that import each other
            String imported = own.core().imported().stream().findFirst().orElse(null);
            resolved.put(id, imported == null || !read.containsKey(imported) ? alone(own) : joined(own, resolve(imported)));
        }
        return resolved.get(id);
    }

    /** What it imports could not be read: it stands for itself. */
    private static Mapping alone(Mapping mapping) {
        MappingCore core = with(mapping.core(), List.of());
        return switch (mapping) {
            case NodeMapping node -> new NodeMapping(core, node.bordered(), node.drops(), node.style(), node.conditional());
            case ContainerMapping c -> new ContainerMapping(core, c.bordered(), c.containers(), c.nodes(), c.presentation(), c.drops(), c.style(),
                    c.conditional());
            case EdgeMapping e -> new EdgeMapping(core, e.elementBased(), e.sources(), e.targets(), e.sourceFinder(), e.targetFinder(), e.target(),
                    e.reconnections(), e.style(), e.conditional());
        };
    }

    private static Mapping joined(Mapping own, Mapping imported) {
        if (own instanceof NodeMapping node && imported instanceof NodeMapping of) {
            return new NodeMapping(core(node.core(), of.core()), node.bordered(), node.drops().isEmpty() ? of.drops() : node.drops(),
                    node.style() == null ? of.style() : node.style(), both(node.conditional(), of.conditional()));
        }
        if (own instanceof ContainerMapping container && imported instanceof ContainerMapping of) {
            return new ContainerMapping(core(container.core(), of.core()), container.bordered(), container.containers(), container.nodes(),
                    container.presentation(), container.drops().isEmpty() ? of.drops() : container.drops(),
                    container.style() == null ? of.style() : container.style(), both(container.conditional(), of.conditional()));
        }
        if (own instanceof EdgeMapping edge && imported instanceof EdgeMapping of) {
            return edge(edge, of);
        }
        return alone(own);
    }

    private static <T> List<T> both(List<T> own, List<T> imported) {
        return Stream.concat(own.stream(), imported.stream()).toList();
    }

    /** Nodes and containers say themselves what they show, and when. */
    private static MappingCore core(MappingCore own, MappingCore of) {
        return with(new MappingCore(own.id(), own.name(), own.domainClass().isEmpty() ? of.domainClass() : own.domainClass(), own.candidates(),
                own.precondition(), own.semanticElements(), of.created(), own.deletion() == null ? of.deletion() : own.deletion(),
                own.directEdit() == null ? of.directEdit() : own.directEdit(), own.doubleClick(), List.of()), lineage(of));
    }

    /** Of an edge only the name and further styles are its own. */
    private static EdgeMapping edge(EdgeMapping own, EdgeMapping of) {
        MappingCore core = of.core();
        return new EdgeMapping(new MappingCore(own.id(), own.name(), core.domainClass(), core.candidates(), core.precondition(),
                core.semanticElements(), core.created(), core.deletion(), core.directEdit(), core.doubleClick(), lineage(core)), of.elementBased(),
                of.sources(), of.targets(), of.sourceFinder(), of.targetFinder(), of.target(), of.reconnections(), of.style(),
                both(own.conditional(), of.conditional()));
    }

    private static List<String> lineage(MappingCore imported) {
        List<String> all = new ArrayList<>(List.of(imported.id()));
        all.addAll(imported.imported());
        return List.copyOf(all);
    }

    private static MappingCore with(MappingCore core, List<String> imported) {
        return new MappingCore(core.id(), core.name(), core.domainClass(), core.candidates(), core.precondition(), core.semanticElements(),
                core.created(), core.deletion(), core.directEdit(), core.doubleClick(), imported);
    }
}
