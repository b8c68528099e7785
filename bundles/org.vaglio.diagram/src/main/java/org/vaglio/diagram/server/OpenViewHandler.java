// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.diagram.server.actions.OpenView;
import org.vaglio.diagram.server.actions.ShowDiagram;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.viewpoint.engine.tools.Outcome;

import com.google.inject.Inject;

/** Finds the diagram that a double click on a view opens. */
final class OpenViewHandler extends AbstractActionHandler<OpenView> {

    private final Editing editing;
    private final OpenDiagram open;
    private final Models models;

    @Inject
    OpenViewHandler(Editing editing, OpenDiagram open, Surroundings surroundings) {
        this.editing = editing;
        this.open = open;
        this.models = surroundings.models();
    }

    @Override
    protected List<Action> executeAction(OpenView action) {
        if (!open.isDrawn()) {
            return none();
        }
        try {
            Optional<Outcome.Navigation> opened = editing.ask(hand -> hand.open(action.elementId()).opened());
            return opened.flatMap(this::ref).map(r -> listOf(new ShowDiagram(r.toString()))).orElse(none());
        } catch (ResponseErrorException e) {
            return none(); // a view that has gone meanwhile opens nothing
        }
    }

    private Optional<DiagramRef> ref(Outcome.Navigation opened) {
        return Refusal.orSame(models.look(open.ref().uri(), file -> {
            MapFile holder = file.group().fileOf(opened.target());
            String uri = holder == null ? open.ref().uri() : holder.uri();
            return Viewpoint.specification().diagrams().stream().filter(d -> d.id().equals(opened.diagram())).findFirst()
                    .map(d -> new DiagramRef(uri, d.name(), Draftsman.addressOf(file, opened.target())));
        }));
    }
}
