// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;

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
