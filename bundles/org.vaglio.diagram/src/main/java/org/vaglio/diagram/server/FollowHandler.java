// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;
import org.vaglio.diagram.server.actions.TextsChanged;
import org.vaglio.language.ide.server.Models;

import com.google.inject.Inject;

/** Follows the texts and what is found in them. */
final class FollowHandler extends AbstractActionHandler<TextsChanged> {

    private final OpenDiagram open;
    private final Screen screen;
    private final Models models;

    @Inject
    FollowHandler(OpenDiagram open, Screen screen, Surroundings surroundings) {
        this.open = open;
        this.screen = screen;
        this.models = surroundings.models();
    }

    @Override
    protected List<Action> executeAction(TextsChanged action) {
        open.waiting().clear(action.isChecked());
        if (open.ref().uri().isEmpty()) {
            return none();
        }
        List<Action> answer = new ArrayList<>();
        if (!open.isCurrent()) {
            open.refresh(Map.of());
            answer.addAll(screen.update());
        }
        if (action.isChecked() && open.isDrawn() && open.stale().isEmpty()) {
            answer.add(new SetMarkersAction(Refusal.orSame(models.look(open.ref().uri(), f -> Markers.of(f, open.drawn(), open.locale()))),
                    MarkersReason.LIVE));
        }
        return answer;
    }
}
