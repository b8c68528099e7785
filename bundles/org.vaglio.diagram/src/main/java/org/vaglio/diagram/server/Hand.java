// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.Tool;
import org.vaglio.viewpoint.engine.tools.Outcome;
import org.vaglio.viewpoint.engine.tools.Permissions;
import org.vaglio.viewpoint.engine.tools.Toolbox;

/** Uses the tools of a diagram on views by their names, asking first whether they may be used. What may not be is refused with a sentence. */
final class Hand {

    private final Drawn drawn;
    private final Locale locale;
    private final Permissions permissions;
    private final Toolbox toolbox;

    Hand(Drawn drawn, Locale locale) {
        this.drawn = drawn;
        this.locale = locale;
        this.permissions = new Permissions(drawn.drawing(), drawn.diagram());
        this.toolbox = new Toolbox(drawn.drawing(), drawn.diagram(), Map.of());
    }

    Drawn drawn() {
        return drawn;
    }

    /** Makes something by a tool of a name in a node, or on the diagram. */
    Outcome create(String tool, String container) {
        Tool.Creation creation = Tools.named(drawn.diagram(), tool, Tool.Creation.class).orElseThrow(() -> Refusal.of(Words.NOT_HERE, locale));
        Node node = container(container);
        if (!permissions.mayCreate(creation, node)) {
            throw Refusal.of(Words.NOT_HERE, locale);
        }
        return toolbox.create(creation, node);
    }

    /** Joins two views by a tool of a name. */
    Outcome connect(String tool, String source, String target) {
        if (!mayConnect(tool, source, target)) {
            throw Refusal.of(Words.NOT_JOINED, locale);
        }
        return toolbox.connect(Tools.named(drawn.diagram(), tool, Tool.EdgeCreation.class).orElseThrow(), view(source), view(target));
    }

    /** Whether a view may be joined to another by a tool of a name; null for any. */
    boolean mayConnect(String tool, String source, String target) {
        return Tools.named(drawn.diagram(), tool, Tool.EdgeCreation.class).filter(t -> target == null ? permissions.mayStart(t, view(source))
                : permissions.mayConnect(t, view(source), view(target))).isPresent();
    }

    Outcome delete(View view) {
        if (!permissions.mayDelete(view)) {
            throw Refusal.of(Words.NOT_DELETED, locale);
        }
        return toolbox.delete(view);
    }

    Outcome edit(String id, String text) {
        View view = view(id);
        if (permissions.editedText(view).isEmpty()) {
            throw Refusal.of(Words.NOT_EDITED, locale);
        }
        return toolbox.edit(view, text);
    }

    /** Moves a node into another, or onto the diagram. */
    Outcome drop(String id, String container) {
        Node node = node(id);
        Node into = container(container);
        return toolbox.drop(permissions.drop(node, into).orElseThrow(() -> Refusal.of(Words.NOT_MOVED, locale)), node, into);
    }

    /** Moves an end of an edge to another view. */
    Outcome reconnect(Edge edge, View oldEnd, String newEnd) {
        View end = view(newEnd);
        return toolbox.reconnect(permissions.reconnection(edge, oldEnd, end).orElseThrow(() -> Refusal.of(Words.NOT_JOINED, locale)), edge, oldEnd, end);
    }

    /** Copies elements by their addresses into the node that is selected, or, where that is one of them or there is none, to where they stand. */
    Outcome paste(List<String> addresses, List<String> selected) {
        List<EObject> originals = addresses.stream().flatMap(a -> drawn.element(a).stream()).toList();
        EObject chosen = selected.size() == 1 ? view(selected.get(0)).target() : drawn.diagram().target();
        EObject container = originals.contains(chosen) ? chosen.eContainer() : chosen;
        if (originals.size() < addresses.size()) {
            throw Refusal.of(Words.VANISHED, locale);
        }
        if (container == null || !drawn.isWritable(container) || !Copies.put(originals, container)) {
            throw Refusal.of(Words.NOT_HERE, locale);
        }
        return new Outcome(null, null, null);
    }

    Outcome open(String id) {
        return toolbox.doubleClick(view(id));
    }

    private Node container(String id) {
        return id == null || id.equals(Types.GRAPH) ? null : node(id);
    }

    Node node(String id) {
        if (view(id) instanceof Node node) {
            return node;
        }
        throw Refusal.of(Words.VANISHED, locale);
    }

    /** The view of a name, or that of a label. */
    View view(String id) {
        String name = id.endsWith(GraphMaker.LABEL) ? id.substring(0, id.length() - GraphMaker.LABEL.length()) : id;
        return drawn.view(name).orElseThrow(() -> Refusal.of(Words.VANISHED, locale));
    }
}
