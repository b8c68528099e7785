// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.typing;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.vaglio.workbench.editor.Editing;

/**
 * Whoever types into a file that may not be written is asked once whether it shall be: the platform takes a "no" by listening anew, within the same
 * key, and so asks again. Here it is asked before, and the key goes no further.
 */
public class AskOnce implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        viewer.getTextWidget().addListener(SWT.Verify, e -> verify(viewer, e)); // before the platform's, which come with the file
    }

    private static void verify(ITextViewer viewer, Event event) {
        ITextEditor editor = editor(viewer.getTextWidget());
        if (editor instanceof ITextEditorExtension2 asking && editor.getDocumentProvider() instanceof IDocumentProviderExtension provider
                && !provider.isStateValidated(editor.getEditorInput()) && !mayBeChanged(asking, viewer.getDocument())) {
            event.doit = false;
            event.type = SWT.None; // nobody else hears of it
        }
    }

    /** Whether it may, and is still the text into which somebody typed: a file that becomes writable may be read anew. */
    private static boolean mayBeChanged(ITextEditorExtension2 asking, IDocument document) {
        long before = ((IDocumentExtension4) document).getModificationStamp();
        return asking.validateEditorInputState() && ((IDocumentExtension4) document).getModificationStamp() == before;
    }

    /** The editor of a widget, when somebody types into it. */
    private static ITextEditor editor(Control widget) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart active = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return Editing.textEditor(active).filter(e -> e.getAdapter(Control.class) == widget).orElse(null);
    }

    @Override
    public void uninstall() {
        // the listener goes with the widget
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // nothing follows the text
    }
}
