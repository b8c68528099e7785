// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Changes the name at the cursor wherever it stands. */
public class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Editing.changeable(HandlerUtil.getActiveEditor(event)).orElse(null);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Editing.text(HandlerUtil.getActiveEditor(event)).ifPresent(text -> rename(text, selection.getOffset(),
                    editor.getSite().getShell()));
        }
        return null;
    }

    private static void rename(OpenText text, int offset, Shell shell) {
        Position place = TextPlaces.position(text.document(), offset);
        Editing.server().ask(s -> s.getTextDocumentService().prepareRename(new PrepareRenameParams(text.identifier(), place)))
                .whenComplete((word, failure) -> Editing.later(shell, () -> {
                    if (failure != null) {
                        MessageDialog.openInformation(shell, Messages.title, Refusals.reason(failure));
                    } else if (word == null || !word.isSecond()) {
                        MessageDialog.openInformation(shell, Messages.title, Messages.nothing);
                    } else {
                        ask(text, place, word.getSecond(), shell);
                    }
                }));
    }

    private static void ask(OpenText text, Position place, PrepareRenameResult word, Shell shell) {
        RenameWizard wizard = new RenameWizard(new NameRefactoring(text, place, word.getPlaceholder()));
        try {
            new RefactoringWizardOpenOperation(wizard).run(shell, Messages.title);
        } catch (InterruptedException e) {
            return; // the user did not want to wait for others' changes
        }
    }
}
