// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.vaglio.workbench.diagram.LayoutFollower;
import org.vaglio.workbench.projects.MapProjects;
import org.vaglio.workbench.rescue.Rescue;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.theme.SystemColours;
import org.vaglio.workbench.welcome.WelcomeEditor;

/** The life of the workbench: what it opens with, and what it keeps when it is closed. */
class VaglioWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> paths;
    private Optional<Handover> handover = Optional.empty();

    VaglioWorkbenchAdvisor(List<Path> paths) {
        this.paths = paths;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters(); // resources show their names and children only with these
        declareImages(configurer);
        var preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
    }

    /** The icons of projects and problems are declared by the IDE's own advisor only. */
    private static void declareImages(IWorkbenchConfigurer configurer) {
        Map.of(IDE.SharedImages.IMG_OBJ_PROJECT, "prj_obj", IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "cprj_obj",
                "IMG_OBJS_ERROR_PATH", "error_tsk", "IMG_OBJS_WARNING_PATH", "warn_tsk", "IMG_OBJS_INFO_PATH", "info_tsk")
                .forEach((key, icon) -> configurer.declareImage(key, ImageDescriptor.createFromURL(
                        Platform.getBundle("org.eclipse.ui.ide").getEntry("icons/full/obj16/" + icon + ".svg")), true));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return MapPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new VaglioWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        SystemColours.follow(PlatformUI.getWorkbench().getDisplay());
        LiveMaps.get();
        LayoutFollower.start();
        paths.forEach(VaglioWorkbenchAdvisor::open);
        Rescue.start();
        handover = Handover.listen(WorkbenchApplication.socket(), VaglioWorkbenchAdvisor::openInFront);
        welcome();
    }

    /** What a second start of the workbench was to open; its user looks for a window. */
    private static void openInFront(List<Path> paths) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                window.getShell().setMinimized(false);
                window.getShell().forceActive();
                paths.forEach(VaglioWorkbenchAdvisor::open);
            }
        });
    }

    /** Whoever has nothing open yet is shown where to begin. */
    private static void welcome() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.getEditorReferences().length == 0) {
            WelcomeEditor.open(page);
        }
    }

    private static void open(Path path) {
        boolean isFile = Files.isRegularFile(path);
        if (!isFile && !Files.isDirectory(path)) {
            MessageDialog.openError(null, Messages.title, NLS.bind(Messages.noFolder, path));
            return;
        }
        try {
            IFolder folder = MapProjects.open(isFile ? path.getParent() : path, new NullProgressMonitor());
            if (isFile) {
                IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                        folder.getFile(path.getFileName().toString()));
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
            MessageDialog.openError(null, Messages.title, e.getStatus().getMessage());
        }
    }

    @Override
    public void postShutdown() {
        handover.ifPresent(Handover::close);
        LiveMaps.stop();
    }

    @Override
    public boolean preShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        return true;
    }
}
