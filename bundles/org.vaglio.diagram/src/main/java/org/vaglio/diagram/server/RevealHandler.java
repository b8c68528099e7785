// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.lsp4j.Range;
import org.vaglio.diagram.server.actions.Reveal;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;

import com.google.inject.Inject;

/** Shows the text of what is selected in the diagram. */
final class RevealHandler extends AbstractActionHandler<Reveal> {

    private final OpenDiagram open;
    private final Models models;
    private final TextHost texts;

    /** A place of a text. */
    private record Place(String uri, Range range) {
    }

    @Inject
    RevealHandler(OpenDiagram open, Surroundings surroundings) {
        this.open = open;
        this.models = surroundings.models();
        this.texts = surroundings.texts();
    }

    @Override
    protected List<Action> executeAction(Reveal action) {
        if (open.isDrawn() && open.stale().isEmpty()) {
            Place place = Refusal.orSame(models.look(open.ref().uri(), file -> place(file, action.elementId())));
            if (place != null) {
                texts.reveal(place.uri, place.range);
            }
        }
        return none();
    }

    private Place place(MapFile file, String id) {
        EObject element = open.drawn().isOf(file) ? open.drawn().view(id).map(v -> v.target()).orElse(null) : null;
        MapFile holder = element == null ? null : file.group().fileOf(element);
        Range range = holder == null ? null : holder.range(element);
        return range == null ? null : new Place(holder.uri(), range);
    }
}
