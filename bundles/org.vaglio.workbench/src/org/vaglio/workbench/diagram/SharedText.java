// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.OpenText;

/** The text of a map, shared with its editors of text: what is changed, saved or undone in one is so in all. To be used in the thread of the widgets. */
final class SharedText {

    private final IEditorInput input;
    private final IDocumentProvider provider;
    private final IDocument document;
    private final IDocumentUndoManager undo;
    private final IElementStateListener listener;

    /**
     * Opens a text.
     *
     * @param listener hears what becomes of it
     * @throws CoreException when it cannot be read
     */
    SharedText(IEditorInput input, IElementStateListener listener) throws CoreException {
        this.input = input;
        this.listener = listener;
        provider = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
        LiveMaps.get(); // which hears of the text that is opened
        provider.connect(input);
        document = provider.getDocument(input);
        DocumentUndoManagerRegistry.connect(document);
        undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.connect(this);
        provider.addElementStateListener(listener);
    }

    void close() {
        provider.removeElementStateListener(listener);
        undo.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(document);
        provider.disconnect(input);
    }

    IDocument document() {
        return document;
    }

    /** What the language server knows it as; empty for a file that is no map by its name. */
    Optional<OpenText> open() {
        return LiveMaps.get().texts().of(document);
    }

    boolean isDirty() {
        return provider.canSaveDocument(input);
    }

    /** Whether the file holds what was read or written last. */
    boolean isCurrent() {
        return !(provider instanceof IDocumentProviderExtension3 more) || more.isSynchronized(input);
    }

    boolean isDeleted() {
        return provider.isDeleted(input);
    }

    /** Asks about a file that may not be written; false when it stays so. */
    boolean mayChange(Shell shell) throws CoreException {
        if (provider instanceof IDocumentProviderExtension more) {
            more.validateState(input, shell);
            return more.isModifiable(input);
        }
        return true;
    }

    /** Takes back the last change, whoever made it; false when there is none. */
    boolean undo() throws ExecutionException {
        boolean can = undo.undoable();
        if (can) {
            undo.undo();
        }
        return can;
    }

    /** Makes the change again that was taken back last; false when there is none. */
    boolean redo() throws ExecutionException {
        boolean can = undo.redoable();
        if (can) {
            undo.redo();
        }
        return can;
    }

    /** Writes it, over what others have written if that is wanted. */
    void save(IProgressMonitor monitor, boolean overwrite) throws CoreException {
        provider.aboutToChange(input);
        try {
            provider.saveDocument(monitor, input, document, overwrite);
        } finally {
            provider.changed(input);
        }
    }

    /** Reads it again: what was changed and not saved is lost. */
    void revert() throws CoreException {
        provider.resetDocument(input);
    }

    /** Reads what others have written. */
    void reload() throws CoreException {
        if (provider instanceof IDocumentProviderExtension more) {
            more.synchronize(input);
        }
    }

    /** Whether an element that somebody tells of is this text. */
    boolean is(Object element) {
        return input.equals(element);
    }
}
