// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;
import org.vaglio.workbench.views.Focus;

/** Opens the diagram of what is selected: at the cursor of the text, or in a view. */
public class DrawHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        IEditorPart editor = page.getActiveEditor();
        Optional<OpenText> text = page.getActivePart() == editor ? Editing.text(editor) : Optional.empty();
        if (text.isPresent() && editor.getSite().getSelectionProvider().getSelection() instanceof ITextSelection caret) {
            Drawing.open(page, text.get().uri(), TextPlaces.position(text.get().document(), caret.getOffset()));
        } else {
            Focus.of(page).element().ifPresent(element -> Drawing.open(page, element));
        }
        return null;
    }
}
