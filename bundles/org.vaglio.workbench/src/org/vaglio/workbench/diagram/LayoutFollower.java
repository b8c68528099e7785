// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.vaglio.diagram.geometry.LayoutFile;
import org.vaglio.workbench.server.Addresses;

/** Takes what is arranged in the diagrams of a map along when the map is renamed or moved in the workbench; undoing that takes it back. */
public final class LayoutFollower implements IResourceChangeListener {

    private LayoutFollower() {
    }

    /** Follows from now on, until the workbench ends. */
    public static void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(new LayoutFollower(), IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Map<IFile, IFile> moves = new LinkedHashMap<>();
        try {
            event.getDelta().accept(delta -> {
                collect(delta, moves);
                return true;
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        if (!moves.isEmpty()) {
            follow(moves);
        }
    }

    /** A file that goes with its folder needs nothing: what is beside it goes as well. */
    private static void collect(IResourceDelta delta, Map<IFile, IFile> moves) {
        if (delta.getResource() instanceof IFile map && Addresses.isMap(map.getName()) && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            IFile moved = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
            if (map.getParent().exists() && Addresses.isMap(moved.getName())) {
                moves.put(beside(map), beside(moved));
            }
        }
    }

    /** The file beside a map that keeps what is arranged. */
    static IFile beside(IFile map) {
        return map.getParent().getFile(IPath.fromPortableString(map.getName() + LayoutFile.ENDING));
    }

    /** Within a notification nothing may be changed. */
    private static void follow(Map<IFile, IFile> moves) {
        WorkspaceJob job = new WorkspaceJob(Messages.arrangement) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                for (Map.Entry<IFile, IFile> move : moves.entrySet()) {
                    move(move.getKey(), move.getValue(), monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    /** What stood at the new place belonged to a map that is gone; the workbench keeps it in its history. */
    private static void move(IFile from, IFile to, IProgressMonitor monitor) throws CoreException {
        from.refreshLocal(IResource.DEPTH_ZERO, monitor);
        to.refreshLocal(IResource.DEPTH_ZERO, monitor);
        if (from.exists()) {
            if (to.exists()) {
                to.delete(IResource.FORCE | IResource.KEEP_HISTORY, monitor);
            }
            from.move(to.getFullPath(), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
        }
    }
}
