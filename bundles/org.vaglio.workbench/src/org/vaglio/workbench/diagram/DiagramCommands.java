// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.statushandlers.StatusManager;

/** The commands of the workbench in a diagram. Keys reach the workbench first: what it takes, the page does not see, so the page is told. */
final class DiagramCommands {

    private static final String CONTEXT = "org.vaglio.workbench.diagramContext";
    private static final String OWN = "org.vaglio.workbench.diagram.";

    private final DiagramEditor editor;
    private final List<String> handled = new ArrayList<>();

    DiagramCommands(DiagramEditor editor) {
        this.editor = editor;
    }

    void install() {
        editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
        tell(IWorkbenchCommandConstants.EDIT_UNDO, "undo");
        tell(IWorkbenchCommandConstants.EDIT_REDO, "redo");
        tell(IWorkbenchCommandConstants.EDIT_DELETE, "remove");
        tell(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "selectAll");
        tell(IWorkbenchCommandConstants.EDIT_COPY, "copy");
        tell(IWorkbenchCommandConstants.EDIT_CUT, "cut");
        handle(IWorkbenchCommandConstants.EDIT_PASTE, this::paste);
        tell(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, "find");
        tell(IWorkbenchCommandConstants.FILE_RENAME, "rename");
        handle(IWorkbenchCommandConstants.FILE_REVERT, this::revert);
        tell(OWN + "fit", "fit");
        tell(OWN + "arrange", "arrange");
        tell(OWN + "export", "export");
        handle(OWN + "choose", editor::choose);
    }

    /** Has a command done by the page. */
    private void tell(String command, String name) {
        handle(command, () -> editor.page().act("command", name));
    }

    /** Has the page leave the keys of the commands to the workbench, whatever keys they have now. */
    void tellKeys() {
        editor.page().act("keys", PageKeys.of(editor.getSite().getService(IBindingService.class), handled));
    }

    private void handle(String command, Runnable action) {
        handled.add(command);
        editor.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    private void paste() {
        String text = CopiedElements.text(editor.getSite().getShell().getDisplay());
        editor.page().act("command", "paste", text, CopiedElements.data(text));
    }

    private void revert() {
        try {
            editor.text().revert();
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
