// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.rename;

import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.Changes;
import org.vaglio.workbench.server.OpenText;

/** The change of a name, as the server works it out. */
final class NameRefactoring extends Refactoring {

    private final OpenText text;
    private final Position place;
    private final int version;
    private String name;
    private WorkspaceEdit edit;

    NameRefactoring(OpenText text, Position place, String name) {
        this.text = text;
        this.place = place;
        this.name = name;
        version = text.version();
    }

    String name() {
        return name;
    }

    void name(String newName) {
        name = newName;
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        if (text.version() != version) {
            return RefactoringStatus.createFatalErrorStatus(Messages.changed);
        }
        try {
            edit = Editing.server().ask(s -> s.getTextDocumentService().rename(new RenameParams(text.identifier(), place, name))).get();
            return new RefactoringStatus();
        } catch (ExecutionException e) {
            return RefactoringStatus.createFatalErrorStatus(Refusals.reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        return Changes.of(Messages.title, edit);
    }
}
