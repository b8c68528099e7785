// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.SelectAction;
import org.vaglio.diagram.server.actions.EditLabel;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.layout.Box;

import com.google.inject.Inject;

/** Puts what has come to the diagram where people wanted it, and selects it. */
final class Arrivals {

    @Inject
    private OpenDiagram open;
    @Inject
    private ActionDispatcher dispatcher;

    /**
     * Selects views that were made, places them, and has the first of them named.
     *
     * @param ids       of the views
     * @param container the node that they came to, or the diagram
     * @param at        from the corner of the diagram; null for anywhere
     */
    void name(Set<String> ids, String container, GPoint at) throws IOException {
        welcome(ids, container, at);
        ids.stream().filter(id -> open.drawn().view(id).filter(v -> v instanceof Node && open.drawn().editedText(v).isPresent()).isPresent()).findFirst()
                .ifPresent(id -> dispatcher.dispatchAfterNextUpdate(new EditLabel(id + GraphMaker.LABEL)));
    }

    /**
     * Selects views; places them where the diagram is arranged by hand.
     *
     * @param ids       of the views
     * @param container the node that they came to, or the diagram
     * @param at        from the corner of the diagram; null for anywhere
     */
    void welcome(Set<String> ids, String container, GPoint at) throws IOException {
        List<String> nodes = ids.stream().filter(id -> open.drawn().view(id).filter(Node.class::isInstance).isPresent()).toList();
        if (nodes.isEmpty()) {
            return;
        }
        if (at != null && open.geometry().isArranged()) {
            place(nodes.get(0), container, at);
        }
        dispatcher.dispatchAfterNextUpdate(new SelectAction(nodes, true));
    }

    private void place(String id, String container, GPoint at) throws IOException {
        Box around = open.drawn().view(String.valueOf(container)).map(v -> open.placement().absolute((Node) v)).orElse(new Box(0, 0, 0, 0));
        Node node = (Node) open.drawn().view(id).orElseThrow();
        Box size = open.placement().boxes().get(node);
        SortedMap<String, Box> nodes = new TreeMap<>(open.geometry().nodes());
        nodes.put(id, new Box(at.getX() - around.x(), at.getY() - around.y(), size.width(), size.height()));
        open.history().follow(open.geometry().placed(nodes, open.geometry().lines()));
        open.refresh(Map.of());
        open.keep();
    }
}
