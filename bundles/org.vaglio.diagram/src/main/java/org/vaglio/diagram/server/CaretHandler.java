// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.vaglio.diagram.server.actions.Caret;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.viewpoint.engine.drawing.Node;

import com.google.inject.Inject;

/** Selects in the diagram what stands at the cursor of the text. */
final class CaretHandler extends AbstractActionHandler<Caret> {

    private final OpenDiagram open;
    private final Models models;

    @Inject
    CaretHandler(OpenDiagram open, Surroundings surroundings) {
        this.open = open;
        this.models = surroundings.models();
    }

    @Override
    protected List<Action> executeAction(Caret action) {
        if (!open.isDrawn() || open.stale().isPresent() || !action.uri().equals(open.ref().uri())) {
            return none();
        }
        Optional<String> view = Refusal.orSame(models.look(open.ref().uri(), file -> view(file, action)));
        return view.map(id -> listOf(new SelectAction(List.of(id), true))).orElse(none());
    }

    private Optional<String> view(MapFile file, Caret caret) {
        if (!open.drawn().isOf(file)) {
            return Optional.empty();
        }
        Map<EObject, String> views = new HashMap<>();
        open.drawn().views().forEach((id, view) -> {
            if (view instanceof Node || !views.containsKey(view.target())) {
                views.putIfAbsent(view.target(), id);
            }
        });
        int offset = file.lines().offset(new Position(caret.line(), caret.character()));
        EObject at = new EObjectAtOffsetHelper().resolveContainedElementAt(file.resource(), offset);
        while (at != null && !views.containsKey(at)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(views.get(at));
    }
}
