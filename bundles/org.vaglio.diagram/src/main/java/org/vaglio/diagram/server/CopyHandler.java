// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.clipboard.RequestClipboardDataAction;
import org.eclipse.glsp.server.features.clipboard.SetClipboardDataAction;
import org.eclipse.lsp4j.Range;
import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;

import com.google.inject.Inject;

/** Tells what is to be copied: where the elements stand that are selected. What is pasted is what stands there then. */
final class CopyHandler extends AbstractActionHandler<RequestClipboardDataAction> {

    /** The format of what is told: an address a line. */
    static final String FORMAT = "vaglio-elements";

    /** The format of the same as it is written in the map, for those who paste it into a text. */
    private static final String TEXT = "text/plain";

    private final OpenDiagram open;
    private final Models models;

    @Inject
    CopyHandler(OpenDiagram open, Surroundings surroundings) {
        this.open = open;
        this.models = surroundings.models();
    }

    @Override
    protected List<Action> executeAction(RequestClipboardDataAction action) {
        if (!open.isDrawn()) {
            return listOf(new SetClipboardDataAction(Map.of(FORMAT, "", TEXT, "")));
        }
        return listOf(new SetClipboardDataAction(Refusal.orSame(models.look(open.ref().uri(), file -> copied(file, action.getEditorContext().getSelectedElementIds())))));
    }

    private Map<String, String> copied(MapFile file, List<String> ids) {
        List<EObject> elements = ids.stream().flatMap(id -> open.drawn().view(id).stream()).filter(Node.class::isInstance)
                .filter(v -> open.drawn().isOf(file)).map(View::target).distinct().toList();
        return Map.of(FORMAT, elements.stream().map(e -> Draftsman.addressOf(file, e)).collect(Collectors.joining("\n")),
                TEXT, elements.stream().map(e -> text(file, e)).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")));
    }

    private static String text(MapFile file, EObject element) {
        MapFile holder = file.group().fileOf(element);
        Range range = holder == null ? null : holder.range(element);
        return range == null ? "" : holder.text().substring(holder.lines().offset(range.getStart()), holder.lines().offset(range.getEnd()));
    }
}
