// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.workbench.editor.Editing;

/** What becomes of the text of a diagram: the editor follows, as editors of text do. */
final class TextFate implements IElementStateListener {

    private final DiagramEditor editor;

    TextFate(DiagramEditor editor) {
        this.editor = editor;
    }

    @Override
    public void elementDirtyStateChanged(Object element, boolean isDirty) {
        later(element, editor::dirtyChanged);
    }

    @Override
    public void elementContentAboutToBeReplaced(Object element) {
        // the document tells what comes of it
    }

    @Override
    public void elementContentReplaced(Object element) {
        later(element, editor::dirtyChanged);
    }

    @Override
    public void elementDeleted(Object element) {
        later(element, () -> {
            if (!editor.isDirty()) {
                editor.getSite().getPage().closeEditor(editor, false);
            }
        });
    }

    @Override
    public void elementMoved(Object original, Object moved) {
        if (moved instanceof IEditorInput input) {
            later(original, () -> move(input));
        }
    }

    private void move(IEditorInput moved) {
        DiagramRef ref = editor.ref();
        DiagramInput.of(moved).ifPresent(there -> {
            var page = editor.getSite().getPage();
            page.closeEditor(editor, false);
            Drawing.open(page, new DiagramRef(there.ref().uri(), ref.kind(), ref.address()));
        });
    }

    private void later(Object element, Runnable action) {
        if (editor.isOpen() && editor.text() != null && editor.text().is(element)) {
            Editing.later(editor.getSite().getShell(), () -> {
                if (editor.isOpen()) {
                    action.run();
                }
            });
        }
    }
}
