// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.typing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.workbench.editor.Editing;

/** Makes the selected lines comments, or lines again. */
public class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ITextEditor editor = Editing.changeable(HandlerUtil.getActiveEditor(event)).orElse(null);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            toggle(editor.getDocumentProvider().getDocument(editor.getEditorInput()), selection);
        }
        return null;
    }

    private static void toggle(IDocument document, ITextSelection selection) throws ExecutionException {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.beginCompoundChange();
        try {
            LineComments.toggle(document, selection.getOffset(), selection.getLength()).apply(document);
        } catch (BadLocationException e) {
            throw new ExecutionException(e.getMessage(), e);
        } finally {
            undo.endCompoundChange();
        }
    }
}
