// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.vaglio.diagram.server.TextHost;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.Changes;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.views.Focus;

/** The texts of the workbench, for the diagram in one of its editors. It is asked in threads of the diagram, and does what it is asked in that of the widgets. */
final class EditorTexts implements TextHost {

    private final DiagramEditor editor;
    private final Display display;

    EditorTexts(DiagramEditor editor) {
        this.editor = editor;
        this.display = editor.getSite().getShell().getDisplay();
    }

    @Override
    public CompletableFuture<Boolean> apply(WorkspaceEdit edit) {
        return changing(() -> {
            if (!editor.text().mayChange(editor.getSite().getShell())) {
                throw refused(Messages.readOnly);
            }
            Changes.apply(Messages.edit, edit);
            return true;
        });
    }

    @Override
    public CompletableFuture<Boolean> undo(List<String> uris) {
        return changing(() -> {
            if (uris.size() > 1 && RefactoringCore.getUndoManager().anythingToUndo()) {
                RefactoringCore.getUndoManager().performUndo(null, null);
                return true;
            }
            return editor.text().undo();
        });
    }

    @Override
    public CompletableFuture<Boolean> redo(List<String> uris) {
        return changing(() -> {
            if (uris.size() > 1 && RefactoringCore.getUndoManager().anythingToRedo()) {
                RefactoringCore.getUndoManager().performRedo(null, null);
                return true;
            }
            return editor.text().redo();
        });
    }

    /** Changes texts in the thread of the widgets; done when the server knows of it. */
    private CompletableFuture<Boolean> changing(Callable<Boolean> change) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        display.asyncExec(() -> {
            try {
                if (!editor.isOpen()) {
                    throw new CancellationException();
                }
                done.complete(change.call());
            } catch (CoreException e) {
                done.completeExceptionally(refused(e.getStatus().getMessage()));
            } catch (ExecutionException e) {
                done.completeExceptionally(refused(e.getMessage()));
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.thenCompose(did -> LiveMaps.get().server().ask(s -> s.models().look(workspace -> did)));
    }

    private static ResponseErrorException refused(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
    }

    @Override
    public void save(String uri) {
        display.asyncExec(() -> {
            if (editor.isOpen()) {
                editor.getSite().getPage().saveEditor(editor, false);
            }
        });
    }

    /** Selects, everywhere, the element that begins there. */
    @Override
    public void reveal(String uri, Range range) {
        LiveMaps.get().server().ask(s -> s.models().look(uri, file -> s.views().elements().at(file, file.lines().offset(range.getStart()))))
                .thenAccept(found -> found.ifPresent(element -> Editing.later(editor.getSite().getShell(), () -> {
                    IWorkbenchPage page = editor.getSite().getPage();
                    if (editor.isOpen() && !element.isSame(Focus.of(page).element().orElse(null))) {
                        Focus.of(page).choose(element, editor);
                    }
                })));
    }

    @Override
    public Optional<String> readLayout(String uri) throws IOException {
        return LayoutFiles.read(uri);
    }

    @Override
    public void writeLayout(String uri, String text) throws IOException {
        LayoutFiles.write(uri, text);
    }
}
