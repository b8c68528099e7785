// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.typehints.RequestTypeHintsAction;
import org.eclipse.glsp.server.features.typehints.SetTypeHintsAction;

import com.google.inject.Inject;

/** Tells what may be done with views of the kind of diagram that is open; the usual handler asks something that all diagrams share. */
final class HintsHandler extends AbstractActionHandler<RequestTypeHintsAction> {

    private final OpenDiagram open;

    @Inject
    HintsHandler(OpenDiagram open) {
        this.open = open;
    }

    @Override
    protected List<Action> executeAction(RequestTypeHintsAction action) {
        if (!open.isDrawn()) {
            return listOf(new SetTypeHintsAction(List.of(), List.of()));
        }
        Hints hints = new Hints(open.drawn().diagram().description());
        return listOf(new SetTypeHintsAction(hints.shapes(), hints.edges()));
    }
}
