// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.projects;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.vaglio.workbench.server.Addresses;

/** The maps in the projects that are open. */
public final class WorkspaceMaps {

    private WorkspaceMaps() {
    }

    /** All maps that are files on the disk, in the order of the projects. */
    public static List<IFile> all() {
        List<IFile> maps = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && Addresses.isMap(proxy.getName())) {
                    maps.add((IFile) proxy.requestResource());
                }
                return proxy.isAccessible();
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        maps.removeIf(m -> m.getLocation() == null);
        return maps;
    }
}
