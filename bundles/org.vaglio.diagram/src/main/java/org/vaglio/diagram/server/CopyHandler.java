// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.clipboard.RequestClipboardDataAction;
import org.eclipse.glsp.server.features.clipboard.SetClipboardDataAction;
import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.language.ide.server.Models;
import org.vaglio.viewpoint.engine.drawing.Node;

import com.google.inject.Inject;

/** Tells what is to be copied: where the elements stand that are selected. What is pasted is what stands there then. */
final class CopyHandler extends AbstractActionHandler<RequestClipboardDataAction> {

    /** The format of what is told: an address a line. */
    static final String FORMAT = "vaglio-elements";

    private final OpenDiagram open;
    private final Models models;

    @Inject
    CopyHandler(OpenDiagram open, Surroundings surroundings) {
        this.open = open;
        this.models = surroundings.models();
    }

    @Override
    protected List<Action> executeAction(RequestClipboardDataAction action) {
        String addresses = !open.isDrawn() ? "" : Refusal.orSame(models.look(open.ref().uri(), file -> action.getEditorContext().getSelectedElementIds().stream()
                .flatMap(id -> open.drawn().view(id).stream()).filter(Node.class::isInstance)
                .filter(v -> open.drawn().isOf(file)).map(v -> Draftsman.addressOf(file, v.target())).distinct().collect(Collectors.joining("\n"))));
        return listOf(new SetClipboardDataAction(Map.of(FORMAT, addresses)));
    }
}
