// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The maps that come with the workbench, as a project that the user may change. */
final class ExampleProject {

    /** The map that is opened: it has figures that do not hold. */
    static final String FIRST = "dtl-2019.mappa";

    private ExampleProject() {
    }

    /**
     * Makes the project, unless it is there; what the user has changed in it stays.
     *
     * @return the map to begin with
     * @throws CoreException with a sentence for the user
     */
    static IFile install(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.opening, 10);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.projectName);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        project.open(progress.split(1));
        project.setDefaultCharset("UTF-8", progress.split(1));
        copy(project, progress.split(7));
        return project.getFile(FIRST);
    }

    private static void copy(IProject project, IProgressMonitor monitor) throws CoreException {
        Bundle bundle = FrameworkUtil.getBundle(ExampleProject.class);
        Enumeration<URL> examples = bundle.findEntries("examples", "*", false);
        if (examples == null) {
            throw new CoreException(Status.error(Messages.notThere));
        }
        for (URL example : Collections.list(examples)) {
            IFile file = project.getFile(IPath.fromPortableString(example.getPath()).lastSegment());
            if (!file.exists()) {
                create(file, example, monitor);
            }
        }
    }

    private static void create(IFile file, URL example, IProgressMonitor monitor) throws CoreException {
        try (InputStream content = example.openStream()) {
            file.create(content, IResource.FORCE, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(Messages.notThere, e));
        }
    }
}
