// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.projects;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder of maps and opens it. */
public class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
        dialog.setText(Messages.openFolder);
        dialog.setMessage(Messages.whichFolder);
        String folder = dialog.open();
        if (folder != null) {
            openLater(Path.of(folder));
        }
        return null;
    }

    private static void openLater(Path folder) {
        WorkspaceJob job = new WorkspaceJob(Messages.openFolder) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                MapProjects.open(folder, monitor);
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
