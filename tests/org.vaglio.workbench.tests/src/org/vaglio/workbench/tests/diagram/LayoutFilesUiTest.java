// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.IUndoManager;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.Ui;

/** What is arranged in the diagrams of a map goes with the map. */
@ExtendWith(EmptyLog.class)
class LayoutFilesUiTest {

    private IProject project;
    private IFile map;

    @BeforeEach
    void write() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("disposizione" + System.nanoTime());
        project.create(null);
        project.open(null);
        map = project.getFile("a.mappa");
        map.create("piano A usa PNA2013 {}\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        project.getFile("a.mappa.layout").create("{}".getBytes(StandardCharsets.UTF_8), true, false, null);
        project.getFile("b.mappa").create("piano B usa PNA2013 {}\n".getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @AfterEach
    void delete() throws CoreException {
        project.delete(true, null);
    }

    private void awaitFiles(String... names) {
        Ui.until("the files", () -> Arrays.stream(project.members()).map(IResource::getName).filter(n -> n.contains(".mappa")).sorted().toList(),
                List.of(names)::equals);
    }

    @Test
    void itIsRenamedWithTheMapAndBack() throws CoreException {
        map.move(IPath.fromOSString("c.mappa"), true, null);
        awaitFiles("b.mappa", "c.mappa", "c.mappa.layout");
        project.getFile("c.mappa").move(IPath.fromOSString("a.mappa"), true, null);
        awaitFiles("a.mappa", "a.mappa.layout", "b.mappa");
    }

    @Test
    void itIsMovedToAnotherFolderWithTheMap() throws CoreException {
        IFolder folder = project.getFolder("piani");
        folder.create(true, true, null);
        map.move(folder.getFile("a.mappa").getFullPath(), true, null);
        awaitFiles("b.mappa");
        Ui.until("the file", folder.getFile("a.mappa.layout")::exists);
    }

    @Test
    void itIsDeletedWithTheMapAndComesBackWithIt() throws CoreException {
        IUndoManager undo = RefactoringCore.getUndoManager();
        undo.flush();
        deletion(undo, map);
        awaitFiles("b.mappa");
        undo.performUndo(null, new NullProgressMonitor());
        awaitFiles("a.mappa", "a.mappa.layout", "b.mappa");
        deletion(undo, map, project.getFile("a.mappa.layout"));
        awaitFiles("b.mappa");
    }

    /** As "Delete" in the explorer of files does. */
    private static void deletion(IUndoManager undo, IResource... resources) throws CoreException {
        DeleteResourcesDescriptor descriptor = (DeleteResourcesDescriptor) RefactoringCore.getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
        descriptor.setResources(resources);
        RefactoringStatus status = new RefactoringStatus();
        PerformChangeOperation operation = new PerformChangeOperation(new CreateChangeOperation(
                new CheckConditionsOperation(descriptor.createRefactoring(status), CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
        operation.setUndoManager(undo, "delete");
        ResourcesPlugin.getWorkspace().run(operation, null);
        assertEquals(true, operation.changeExecuted(), status.toString());
    }
}
