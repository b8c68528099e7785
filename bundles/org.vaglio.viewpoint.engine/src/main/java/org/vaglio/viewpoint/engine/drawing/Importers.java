// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Specification;

/** Mappings that import others: they are asked before these, and what they show these do not show again. */
final class Importers {

    private final Map<String, List<String>> importers = new HashMap<>();

    /**
     * Looks for them.
     *
     * @param specification has all mappings
     * @param shown         whether a mapping is of a layer that is shown
     */
    Importers(Specification specification, Predicate<String> shown) {
        for (Mapping mapping : specification.mappings().values()) {
            if (!mapping.core().imported().isEmpty() && shown.test(mapping.id())) {
                importers.computeIfAbsent(mapping.core().imported().getFirst(), i -> new ArrayList<>()).add(mapping.id());
            }
        }
        importers.values().forEach(Importers::arrange);
    }

    /** Of several the last is asked last, and the others from the last to the first: that is how Sirius keeps them. */
    private static void arrange(List<String> ids) {
        List<String> others = ids.subList(0, ids.size() - 1);
        others.sort(Comparator.comparingInt(List.copyOf(ids)::indexOf).reversed());
    }

    /** Mappings with those that import them before them, each once. */
    List<String> before(List<String> mappings) {
        if (importers.isEmpty()) {
            return mappings;
        }
        Set<String> all = new LinkedHashSet<>();
        mappings.forEach(m -> addWithImporters(m, all, new HashSet<>()));
        return List.copyOf(all);
    }

    private void addWithImporters(String mapping, Set<String> all, Set<String> seen) {
        if (seen.add(mapping)) {
            importers.getOrDefault(mapping, List.of()).forEach(i -> addWithImporters(i, all, seen));
            all.add(mapping);
        }
    }

    /** A mapping, then all that import it: what ends at the views of the one ends at those of the others. */
    List<String> withAll(String mapping) {
        if (!importers.containsKey(mapping)) {
            return List.of(mapping);
        }
        Set<String> all = new LinkedHashSet<>(List.of(mapping));
        addWithImporters(mapping, all, new HashSet<>());
        return List.copyOf(all);
    }

    /** Whether a mapping is imported by another one. */
    boolean isImported(String mapping) {
        return importers.containsKey(mapping);
    }
}
