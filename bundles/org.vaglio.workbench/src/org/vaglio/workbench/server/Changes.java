// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;

/** Edits of several texts as one change that can be looked at before, and undone. */
public final class Changes {

    private Changes() {
    }

    /**
     * The change that makes the edits.
     *
     * @param title of it
     * @throws CoreException when a file cannot be read
     */
    public static Change of(String title, WorkspaceEdit edit) throws CoreException {
        CompositeChange all = new CompositeChange(title);
        for (Map.Entry<String, List<TextEdit>> text : Edits.byText(edit).entrySet()) {
            all.add(of(text.getKey(), text.getValue()));
        }
        return all;
    }

    /**
     * Makes the edits: those of one open text as a step of its own undo, others as one change of the workspace, which can be undone too.
     * In the thread of the widgets.
     *
     * @param title of the change
     * @throws CoreException when a file cannot be changed, or an open text is no longer the one that the edits were made for
     */
    public static void apply(String title, WorkspaceEdit edit) throws CoreException {
        Map<String, List<TextEdit>> texts = Edits.byText(edit);
        if (isOutdated(edit)) {
            throw outdated();
        }
        Optional<OpenText> only = texts.size() == 1 ? LiveMaps.get().texts().at(texts.keySet().iterator().next()) : Optional.empty();
        if (only.isPresent()) {
            apply(only.get(), texts.values().iterator().next());
        } else if (!texts.isEmpty()) {
            perform(title, of(title, edit));
        }
    }

    private static void perform(String title, Change change) throws CoreException {
        change.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), title);
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        if (!operation.changeExecuted()) {
            throw outdated();
        }
    }

    private static void apply(OpenText text, List<TextEdit> edits) throws CoreException {
        try {
            Edits.apply(text.document(), edits);
        } catch (BadLocationException | MalformedTreeException e) {
            throw outdated(); // nothing is written into another place
        }
    }

    private static boolean isOutdated(WorkspaceEdit edit) {
        return edit.getDocumentChanges() != null && edit.getDocumentChanges().stream().filter(c -> c.isLeft()).map(c -> c.getLeft().getTextDocument())
                .anyMatch(t -> t.getVersion() != null && LiveMaps.get().texts().at(t.getUri()).filter(o -> o.version() == t.getVersion()).isEmpty());
    }

    private static CoreException outdated() {
        return new CoreException(Status.error(Messages.outdated));
    }

    private static Change of(String uri, List<TextEdit> edits) throws CoreException {
        List<IFile> files = Addresses.files(uri);
        Optional<OpenText> open = LiveMaps.get().texts().at(uri);
        if (!files.isEmpty()) {
            IFile file = files.get(0);
            TextFileChange change = new TextFileChange(file.getName(), file);
            change.setTextType(Addresses.ENDING);
            change.setEdit(Edits.of(open.map(OpenText::document).orElse(document(file)), edits));
            return change;
        }
        if (open.isPresent()) {
            DocumentChange change = new DocumentChange(uri, open.get().document());
            change.setTextType(Addresses.ENDING);
            change.setEdit(Edits.of(open.get().document(), edits));
            return change;
        }
        return new NullChange(uri);
    }

    private static IDocument document(IFile file) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        var buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer == null ? new Document(file.readString()) : buffer.getDocument();
    }
}
