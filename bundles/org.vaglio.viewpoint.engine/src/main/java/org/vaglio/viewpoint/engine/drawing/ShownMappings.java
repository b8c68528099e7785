// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.vaglio.viewpoint.engine.specification.Layer;

/** Tells whether a mapping is of a layer that is shown, or inside a mapping of one. */
final class ShownMappings implements Predicate<String> {

    private final Set<String> outermost = new HashSet<>();

    ShownMappings(List<Layer> layers) {
        layers.forEach(l -> {
            outermost.addAll(l.nodes());
            outermost.addAll(l.containers());
            outermost.addAll(l.edges());
        });
    }

    @Override
    public boolean test(String mapping) {
        return outermost.contains(mapping) || outermost.stream().anyMatch(o -> mapping.startsWith(o + "/"));
    }
}
