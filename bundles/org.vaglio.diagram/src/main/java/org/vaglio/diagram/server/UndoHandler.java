// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.features.undoredo.RedoAction;
import org.eclipse.glsp.server.features.undoredo.UndoAction;
import org.eclipse.glsp.server.types.Severity;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

import com.google.inject.Inject;

/** Takes back what was done last, and does it again. */
final class UndoHandler implements ActionHandler {

    @Inject
    private Editing editing;
    @Inject
    private OpenDiagram open;
    @Inject
    private Screen screen;

    @Override
    public List<Class<? extends Action>> getHandledActionTypes() {
        return List.of(UndoAction.class, RedoAction.class);
    }

    @Override
    public List<Action> execute(Action action) {
        List<Action> answer = new ArrayList<>();
        try {
            if (action instanceof UndoAction) {
                editing.undo();
            } else {
                editing.redo();
            }
        } catch (ResponseErrorException e) {
            answer.add(new MessageAction(Severity.WARNING, e.getResponseError().getMessage()));
        } catch (IOException e) {
            answer.add(new MessageAction(Severity.ERROR, Words.LAYOUT_UNWRITTEN.in(open.locale()) + e.getMessage()));
        }
        answer.addAll(screen.update());
        return answer;
    }
}
