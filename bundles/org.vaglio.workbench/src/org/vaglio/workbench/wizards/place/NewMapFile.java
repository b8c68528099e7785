// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.place;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.vaglio.workbench.projects.MapProjects;

/** Writes a new map into a folder of the disk, which becomes part of the workbench, and opens it. */
public final class NewMapFile {

    private NewMapFile() {
    }

    /**
     * Writes a map and opens it. When that is not possible, the user is told why.
     *
     * @param where where widgets may be blocked while it is written
     * @param page  where it is opened
     * @return whether it is written
     */
    public static boolean write(MapPlace place, String text, IRunnableContext where, Shell shell, IWorkbenchPage page) {
        IFile[] written = new IFile[1];
        try {
            where.run(true, true, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    written[0] = create(place, text, monitor);
                }
            });
            IDE.openEditor(page, written[0]);
            return true;
        } catch (InvocationTargetException e) {
            tell(shell, e.getTargetException());
        } catch (CoreException e) {
            tell(shell, e);
        } catch (InterruptedException e) {
            return false; // the user has stopped it
        }
        return written[0] != null;
    }

    private static void tell(Shell shell, Throwable e) {
        ErrorDialog.openError(shell, null, null, e instanceof CoreException known ? known.getStatus() : Status.error(e.toString(), e));
    }

    private static IFile create(MapPlace place, String text, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.creating, place.fileName()), 3);
        IContainer folder = container(place.path(), progress.split(1));
        folder.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        IFile file = folder.getFile(org.eclipse.core.runtime.Path.fromOSString(place.fileName()));
        file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, progress.split(1));
        return file;
    }

    private static IContainer container(Path folder, IProgressMonitor monitor) throws CoreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.notMade, folder), e));
        }
        for (IContainer known : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            if (known.isAccessible()) {
                return known;
            }
        }
        return MapProjects.open(folder, monitor);
    }
}
