// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.fixes;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vaglio.workbench.server.Changes;
import org.vaglio.workbench.server.Edits;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.OpenText;

/** What the server offers to do at a place, and the doing of it. */
final class CodeActions {

    private static final int PATIENCE_MILLIS = 3000;

    private CodeActions() {
    }

    /** What can be done at a place of a map, the best first. */
    static List<CodeAction> at(String uri, Range range, String kind) {
        List<Diagnostic> shown = LiveMaps.get().diagnoses().of(uri);
        CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri), range, new CodeActionContext(shown, List.of(kind)));
        return LiveMaps.get().server().ask(PATIENCE_MILLIS, s -> s.getTextDocumentService().codeAction(params))
                .map(all -> all.stream().filter(a -> a.isRight()).map(a -> a.getRight()).toList()).orElseGet(List::of);
    }

    /** Does it: in an open text as one step of its undo, elsewhere as one change of the workspace. */
    static void apply(CodeAction action) {
        var texts = Edits.byText(action.getEdit());
        try {
            if (texts.size() == 1) {
                var only = texts.entrySet().iterator().next();
                OpenText open = LiveMaps.get().texts().at(only.getKey()).orElse(null);
                if (open != null) {
                    edit(open, only.getValue());
                    return;
                }
            }
            ResourcesPlugin.getWorkspace().run(new PerformChangeOperation(Changes.of(action.getTitle(), action.getEdit())),
                    new NullProgressMonitor());
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static void edit(OpenText open, List<TextEdit> edits) {
        try {
            Edits.apply(open.document(), edits);
        } catch (BadLocationException e) {
            return; // the text has changed since the action was offered: nothing is written into another place
        }
    }
}
