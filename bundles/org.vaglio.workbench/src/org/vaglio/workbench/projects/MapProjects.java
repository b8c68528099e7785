// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.projects;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Folders of maps as projects. A project lives in the workspace and holds a link to the folder, so that nothing is written
 * into the folder but what the user writes.
 */
public final class MapProjects {

    private MapProjects() {
    }

    /**
     * Opens a folder: the project that shows it already, else a new one with its name.
     *
     * @param folder absolute, and there
     * @return the folder inside the project
     * @throws CoreException with a sentence for the user, when the workspace refuses
     */
    public static IFolder open(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Optional<IFolder> known = find(folder);
        if (known.isPresent()) {
            known.get().refreshLocal(IResource.DEPTH_INFINITE, progress);
            return known.get();
        }
        String name = folder.getFileName() == null ? "mappe" : folder.getFileName().toString();
        IProject project = unused(name);
        project.create(progress.split(1));
        project.open(progress.split(1));
        project.setDefaultCharset("UTF-8", progress);
        IFolder link = project.getFolder(name);
        link.createLink(folder.toUri(), IResource.NONE, progress.split(1));
        ResourcesPlugin.getWorkspace().save(false, progress); // else a workbench that is killed forgets the folder
        return link;
    }

    /** The link to a folder; empty when no open project has one. */
    private static Optional<IFolder> find(Path folder) throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            for (IResource member : project.isOpen() ? project.members() : new IResource[0]) {
                if (member instanceof IFolder link && link.isLinked() && isAt(link, folder)) {
                    return Optional.of(link);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(IFolder link, Path folder) {
        return link.getLocation() != null && link.getLocation().toPath().equals(folder);
    }

    private static IProject unused(String name) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(name);
        for (int number = 2; project.exists(); number++) {
            project = root.getProject(name + " " + number);
        }
        return project;
    }
}
