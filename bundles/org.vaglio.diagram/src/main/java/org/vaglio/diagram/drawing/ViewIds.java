// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.Addresses;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.View;

/**
 * Names of views that outlive edits of the text: a view is called by its mapping and the address of what it shows, an edge by its mapping and
 * what is at its ends. {@code .} stands for the element that the diagram is drawn of.
 */
final class ViewIds {

    private static final char OF = '|';
    private static final String TO = ">";
    private static final char COUNT = '*';

    private final String target;
    private final Function<EObject, String> fileOf;
    private final Map<EObject, String> addresses = new IdentityHashMap<>();
    private final Map<View, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Names all views of a diagram.
     *
     * @param fileOf what to write before the address of an element: nothing within the map of the diagram
     */
    ViewIds(Diagram diagram, Function<EObject, String> fileOf) {
        this.target = Addresses.of(diagram.target());
        this.fileOf = fileOf;
        diagram.views().forEach(v -> ids.put(v, counted(v.mapping().name() + OF + place(v))));
    }

    Map<View, String> ids() {
        return ids;
    }

    private String counted(String id) {
        int before = seen.merge(id, 1, Integer::sum);
        return before == 1 ? id : id + COUNT + before;
    }

    private String place(View view) {
        return view instanceof Edge edge ? place(edge.source()) + TO + place(edge.end()) : place(view.target());
    }

    private String place(EObject element) {
        String file = fileOf.apply(element);
        String address = address(element);
        if (!file.isEmpty()) {
            return file + '#' + address;
        }
        return address.equals(target) ? "." : address.startsWith(target + "/") ? "." + address.substring(target.length()) : address;
    }

    /** Addresses of all siblings are told at once, so that a long list is walked once. */
    private String address(EObject element) {
        EObject parent = element.eContainer();
        if (parent == null) {
            return "";
        }
        if (!addresses.containsKey(element)) {
            addresses.putAll(Addresses.ofChildren(parent, address(parent)));
        }
        return addresses.get(element);
    }
}
