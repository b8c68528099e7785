// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Tells the server of the folders of open projects, and of what comes, changes and goes in them. */
final class Folders implements IResourceChangeListener {

    private final MapServer server;
    private final Consumer<String> appeared;
    private Set<String> known = new LinkedHashSet<>();

    /** @param appeared hears of files that come to be known here, in which the server may have found something before */
    Folders(MapServer server, Consumer<String> appeared) {
        this.server = server;
        this.appeared = appeared;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<FileEvent> files = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> collect(delta, files));
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        update();
        if (!files.isEmpty()) {
            server.tell(s -> s.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
            files.stream().filter(f -> f.getType() == FileChangeType.Created).map(FileEvent::getUri).forEach(appeared);
        }
    }

    private static boolean collect(IResourceDelta delta, List<FileEvent> files) {
        IResource resource = delta.getResource();
        boolean content = delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        if (resource.getType() == IResource.FILE && content && Addresses.isMap(resource.getName()) && resource.getLocation() != null) {
            files.add(new FileEvent(Addresses.of(resource.getLocation().toPath()), switch (delta.getKind()) {
                case IResourceDelta.ADDED -> FileChangeType.Created;
                case IResourceDelta.REMOVED -> FileChangeType.Deleted;
                default -> FileChangeType.Changed;
            }));
        }
        return true;
    }

    /** Compares the folders with those that the server knows. */
    synchronized void update() {
        Set<String> now = folders();
        List<WorkspaceFolder> added = now.stream().filter(f -> !known.contains(f)).map(f -> new WorkspaceFolder(f, f)).toList();
        List<WorkspaceFolder> removed = known.stream().filter(f -> !now.contains(f)).map(f -> new WorkspaceFolder(f, f)).toList();
        known = now;
        if (!added.isEmpty() || !removed.isEmpty()) {
            server.tell(s -> s.getWorkspaceService().didChangeWorkspaceFolders(
                    new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed))));
        }
    }

    private static Set<String> folders() {
        Set<String> folders = new LinkedHashSet<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible()) {
                add(project, folders);
            }
        }
        return folders;
    }

    private static void add(IProject project, Set<String> folders) {
        try {
            if (project.getLocation() != null) {
                folders.add(Addresses.of(project.getLocation().toPath()));
            }
            for (IResource member : project.members()) {
                if (member.isLinked() && member.getType() == IResource.FOLDER && member.getLocation() != null) {
                    folders.add(Addresses.of(member.getLocation().toPath()));
                }
            }
        } catch (CoreException e) {
            if (project.isAccessible()) { // else it was closed meanwhile, and the next change tells
                ILog.get().log(e.getStatus());
            }
        }
    }
}
