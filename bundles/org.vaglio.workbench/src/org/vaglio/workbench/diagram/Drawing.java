// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.server.DiagramList;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.LiveMaps;

/** Opens diagrams. To be used in the thread of the widgets. */
public final class Drawing {

    private Drawing() {
    }

    /** Opens a diagram in an editor of its own, or goes to the one that shows it. */
    public static void open(IWorkbenchPage page, DiagramRef ref) {
        try {
            page.openEditor(DiagramInput.of(ref), DiagramEditor.ID);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Opens the diagram of what stands at a place of a map, or of what is around it; says so when there is none. */
    public static void open(IWorkbenchPage page, String uri, Position place) {
        list(uri, place).whenComplete((answer, failure) -> Editing.later(page.getWorkbenchWindow().getShell(), () -> {
            if (failure != null) {
                refuse(page, Refusals.reason(failure));
            } else if (answer.here() == null) {
                refuse(page, Messages.nothingHere);
            } else {
                open(page, DiagramRef.of(answer.here()));
            }
        }));
    }

    /** Opens the diagram of an element, or of what is around it. */
    public static void open(IWorkbenchPage page, ElementRef element) {
        LiveMaps.get().server().ask(s -> s.models().look(element.uri(), file -> file.lines().position(element.offset())))
                .thenAccept(place -> Editing.later(page.getWorkbenchWindow().getShell(), () -> open(page, element.uri(), place)));
    }

    /** The diagrams of a map. */
    static CompletableFuture<DiagramList.Answer> list(String uri, Position place) {
        return LiveMaps.get().server().ask(s -> new DiagramList(s).diagrams(new DiagramList.Question(uri, place, Locale.getDefault().getLanguage())));
    }

    private static void refuse(IWorkbenchPage page, String reason) {
        MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.diagram, reason);
    }
}
