// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.OpenText;

/** Undo and redo in a view: what the text would undo, or the last change of maps that are not open. */
public final class UndoInText extends Action {

    private final IViewPart view;
    private final boolean isRedo;

    private UndoInText(IViewPart view, boolean isRedo) {
        this.view = view;
        this.isRedo = isRedo;
    }

    /** Has the commands for undo and redo work in a view. */
    public static void install(IViewPart view) {
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoInText(view, false));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new UndoInText(view, true));
        bars.updateActionBars();
    }

    @Override
    public void run() {
        Optional<ITextOperationTarget> text = text();
        if (text.isPresent()) {
            int operation = isRedo ? ITextOperationTarget.REDO : ITextOperationTarget.UNDO;
            if (text.get().canDoOperation(operation)) {
                text.get().doOperation(operation);
            }
            return;
        }
        try {
            if (!undoOpen()) {
                undoFiles();
            }
        } catch (ExecutionException | CoreException e) {
            Modifications.refuse(view, e.getMessage());
        }
    }

    private Optional<ITextOperationTarget> text() {
        IWorkbenchPage page = view.getSite().getPage();
        return MapEditors.uri(page.getActiveEditor()).flatMap(uri -> MapEditors.text(page, uri))
                .map(editor -> editor.getAdapter(ITextOperationTarget.class));
    }

    /** A text that is open in no editor of text, but in one of diagrams. */
    private boolean undoOpen() throws ExecutionException {
        var document = MapEditors.uri(view.getSite().getPage().getActiveEditor()).flatMap(LiveMaps.get().texts()::at).map(OpenText::document);
        IDocumentUndoManager undo = document.map(DocumentUndoManagerRegistry::getDocumentUndoManager).orElse(null);
        if (undo != null && isRedo && undo.redoable()) {
            undo.redo();
        } else if (undo != null && !isRedo && undo.undoable()) {
            undo.undo();
        }
        return undo != null;
    }

    private void undoFiles() throws ExecutionException, CoreException {
        var undo = RefactoringCore.getUndoManager();
        if (isRedo && undo.anythingToRedo()) {
            undo.performRedo(null, null);
        } else if (!isRedo && undo.anythingToUndo()) {
            undo.performUndo(null, null);
        }
    }
}
