// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;

/** Views that tools have put on a diagram, or taken away, since its last refresh. */
final class Placed {

    private final List<View> views = new ArrayList<>();
    private final Set<View> removed = new HashSet<>();
    private final Set<Edges> edges = new HashSet<>();

    /** All edges of an element by a mapping. */
    private record Edges(String mapping, EObject element) {
    }

    <V extends View> V add(V view) {
        views.add(view);
        return view;
    }

    void addEdges(EdgeMapping mapping, EObject element) {
        edges.add(new Edges(mapping.core().root(), element));
    }

    void remove(View view) {
        views.remove(view);
        removed.add(view);
    }

    /** Those that have been put there, in order. */
    List<View> views() {
        return List.copyOf(views);
    }

    boolean isRemoved(View view) {
        return removed.contains(view);
    }

    boolean hasEdges(EdgeMapping mapping, EObject element) {
        return edges.contains(new Edges(mapping.core().root(), element));
    }

    void clear() {
        views.clear();
        removed.clear();
        edges.clear();
    }
}
