// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.vaglio.language.ide.views.BrokenText;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.workbench.server.Addresses;

/**
 * How far maps have been read.
 *
 * @param broken  texts with mistakes
 * @param pending whether there are some that have not been checked yet
 */
record Reading(List<BrokenText> broken, boolean pending) {

    static Reading of(Collection<MapGroup> groups) {
        return new Reading(BrokenText.of(groups), groups.stream().anyMatch(g -> !g.isChecked()));
    }

    /** Why nothing of them is shown. */
    String whyNothing() {
        if (!broken.isEmpty()) {
            BrokenText first = broken.getFirst();
            return NLS.bind(broken.size() == 1 ? Messages.unreadable : Messages.unreadables,
                    new Object[] { first.name(), first.line(), first.message(), broken.size() });
        }
        return pending || areThere() ? Messages.reading : Messages.nothing;
    }

    private static boolean areThere() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).anyMatch(Reading::hasMaps);
    }

    private static boolean hasMaps(IContainer folder) {
        try {
            return Arrays.stream(folder.members()).anyMatch(Reading::isMap);
        } catch (CoreException e) {
            return false; // it was closed or deleted this moment
        }
    }

    private static boolean isMap(IResource resource) {
        return resource instanceof IFile ? Addresses.isMap(resource.getName()) : resource instanceof IContainer folder && hasMaps(folder);
    }
}
