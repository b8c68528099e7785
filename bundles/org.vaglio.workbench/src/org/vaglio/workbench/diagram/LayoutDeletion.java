// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.vaglio.workbench.server.Addresses;

/** Deletes what is arranged in the diagrams of a map with the map, when somebody deletes that in the workbench; undo brings both back. */
public final class LayoutDeletion extends DeleteParticipant {

    private IFile map;

    @Override
    protected boolean initialize(Object element) {
        map = element instanceof IFile file && Addresses.isMap(file.getName()) ? file : null;
        return map != null;
    }

    @Override
    public String getName() {
        return Messages.arrangement;
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) throws OperationCanceledException {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        IFile layout = LayoutFollower.beside(map);
        layout.refreshLocal(IResource.DEPTH_ZERO, monitor);
        boolean chosenToo = List.of(getProcessor().getElements()).contains(layout);
        return layout.exists() && !chosenToo ? new DeleteResourceChange(layout.getFullPath(), true) : null;
    }
}
