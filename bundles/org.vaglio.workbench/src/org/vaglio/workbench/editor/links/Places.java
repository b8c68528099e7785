// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.links;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.TextPlaces;

/** Places in maps that the editor goes to. */
public final class Places {

    private Places() {
    }

    /** Shows a place of a map in an editor. */
    public static void open(String uri, Position place) {
        open(uri, new Range(place, place));
    }

    /** Shows a part of a map in an editor, selected. When it cannot be opened, the user is told why. */
    public static void open(String uri, Range range) {
        try {
            select(editor(uri), range);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static IEditorPart editor(String uri) throws CoreException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        List<IFile> files = Addresses.files(uri);
        return files.isEmpty() ? IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri))) : IDE.openEditor(page, files.get(0));
    }

    private static void select(IEditorPart editor, Range range) {
        Optional<IDocument> document = Editing.textEditor(editor).map(e -> e.getDocumentProvider().getDocument(e.getEditorInput()));
        document.ifPresent(d -> {
            IRegion region = TextPlaces.region(d, range);
            Editing.textEditor(editor).get().selectAndReveal(region.getOffset(), region.getLength());
        });
    }
}
