// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.MapServer;
import org.vaglio.workbench.server.OpenText;

/** What the features of the editor have in common: from what the platform gives them to what the server knows. */
public final class Editing {

    private Editing() {
    }

    /** The server of all maps. */
    public static MapServer server() {
        return LiveMaps.get().server();
    }

    /** The map that a viewer shows; empty when it shows none that the server knows. */
    public static Optional<OpenText> text(ITextViewer viewer) {
        return viewer == null ? Optional.empty() : text(viewer.getDocument());
    }

    /** The map in a document; empty when the server does not know it. */
    public static Optional<OpenText> text(IDocument document) {
        return LiveMaps.get().texts().of(document);
    }

    /** The map in an editor; empty when the editor shows something else. */
    public static Optional<OpenText> text(IEditorPart editor) {
        return textEditor(editor).map(e -> e.getDocumentProvider().getDocument(e.getEditorInput())).flatMap(Editing::text);
    }

    /** The editor as an editor of text. */
    public static Optional<ITextEditor> textEditor(IEditorPart editor) {
        return editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(ITextEditor.class))
                .filter(e -> e.getDocumentProvider() != null);
    }

    /** The editor as one whose text may be changed now: the user was asked about a file that cannot be written. */
    public static Optional<ITextEditor> changeable(IEditorPart editor) {
        return textEditor(editor).filter(e -> !(e instanceof ITextEditorExtension2 asking) || asking.validateEditorInputState());
    }

    /** Does something in the thread of a control, later, if the control is still there then. */
    public static void later(Control control, Runnable action) {
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
