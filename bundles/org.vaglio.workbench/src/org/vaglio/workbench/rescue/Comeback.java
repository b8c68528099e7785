// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.workbench.server.Addresses;

/** Offers texts that were left unsaved, and brings them into editors. */
public final class Comeback {

    private static final int RESTORE = 0;
    private static final int DISCARD = 1;

    private final RescueFolder folder;

    /**
     * Offers what is left in a folder.
     *
     * @param folder copies that are dealt with go from it
     */
    public Comeback(RescueFolder folder) {
        this.folder = folder;
    }

    /** Asks what is to happen with texts; those that are on the disk as they are need no question. Closing the question keeps them. */
    public void offer(List<RescuedText> left) {
        List<RescuedText> lost = new ArrayList<>();
        for (RescuedText text : left) {
            if (isSaved(text)) {
                forget(text);
            } else {
                lost.add(text);
            }
        }
        if (lost.isEmpty()) {
            return;
        }
        String names = lost.stream().map(Comeback::line).collect(Collectors.joining("\n"));
        int answer = MessageDialog.open(MessageDialog.QUESTION, window().getShell(), Messages.title, NLS.bind(Messages.question, names), 0,
                Messages.restore, Messages.discard);
        if (answer == RESTORE) {
            lost.forEach(this::restore);
        } else if (answer == DISCARD) {
            lost.forEach(this::forget);
        }
    }

    private static boolean isSaved(RescuedText text) {
        Optional<Path> path = Addresses.path(text.uri());
        try {
            return path.isPresent() && Files.isRegularFile(path.get()) && Files.readString(path.get()).equals(text.text());
        } catch (IOException e) {
            return false;
        }
    }

    private static String line(RescuedText text) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(text.when());
        return NLS.bind(Messages.text, Addresses.path(text.uri()).map(Path::toString).orElse(text.uri()), when);
    }

    /** Opens the file and puts the text into its editor as one change, so that it can be looked at, undone and saved. */
    private void restore(RescuedText rescued) {
        try {
            IEditorPart editor = open(rescued.uri());
            IDocument document = editor instanceof ITextEditor text ? text.getDocumentProvider().getDocument(editor.getEditorInput()) : null;
            if (document == null) {
                throw new PartInitException(NLS.bind(Messages.cannotRestore, rescued.uri()));
            }
            document.set(rescued.text());
        } catch (CoreException e) {
            ILog.get().info(e.getMessage());
            MessageDialog.openError(window().getShell(), Messages.title, NLS.bind(Messages.cannotRestore, line(rescued)));
        }
    }

    private static IEditorPart open(String uri) throws CoreException {
        List<IFile> files = Addresses.files(uri);
        IWorkbenchPage page = window().getActivePage();
        if (!files.isEmpty()) {
            return IDE.openEditor(page, files.get(0));
        }
        Path path = Addresses.path(uri).filter(Files::isRegularFile)
                .orElseThrow(() -> new PartInitException(NLS.bind(Messages.cannotRestore, uri)));
        return IDE.openEditorOnFileStore(page, EFS.getStore(path.toUri()));
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private void forget(RescuedText text) {
        try {
            folder.forget(text.uri());
        } catch (IOException e) {
            ILog.get().warn(Messages.cannotKeep, e);
        }
    }
}
