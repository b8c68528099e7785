// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.fixes;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.Changes;
import org.vaglio.workbench.server.LiveMaps;

/** What the server offers to do at a place, and the doing of it. */
public final class CodeActions {

    private static final int PATIENCE_MILLIS = 3000;

    private CodeActions() {
    }

    /** What can be done at a place of a map, the best first. */
    public static List<CodeAction> at(String uri, Range range, String kind) {
        List<Diagnostic> shown = LiveMaps.get().diagnoses().of(uri);
        CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri), range, new CodeActionContext(shown, List.of(kind)));
        return LiveMaps.get().server().ask(PATIENCE_MILLIS, s -> s.getTextDocumentService().codeAction(params))
                .map(all -> all.stream().filter(a -> a.isRight()).map(a -> a.getRight()).toList()).orElseGet(List::of);
    }

    /** Does it, as soon as the server has told its edits: in an open text as one step of its undo, elsewhere as one change of the workspace. */
    public static void apply(CodeAction action) {
        LiveMaps.get().server().ask(s -> s.getTextDocumentService().resolveCodeAction(action)).whenComplete((told, failure) ->
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (failure == null) {
                        applyTold(told);
                    } else {
                        show(Status.error(Refusals.reason(failure)));
                    }
                }));
    }

    private static void applyTold(CodeAction action) {
        try {
            Changes.apply(action.getTitle(), action.getEdit());
        } catch (CoreException e) {
            show(e.getStatus());
        }
    }

    private static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }
}
