// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench on the user's own workspace. A folder among the arguments is opened as a project. */
public class WorkbenchApplication implements IApplication {

    private static final String SOCKET = "vaglio.socket";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty("java.awt.headless", "true"); // icons are drawn by AWT, whose own windows do not go with those of SWT
        Logger.getRootLogger().addAppender(new NullAppender()); // else it warns on the console that it has none
        System.setProperty("log4j2.StatusLogger.level", "OFF"); // and so does its successor
        Display display = PlatformUI.createDisplay();
        try {
            List<Path> paths = Arguments.paths((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            Optional<String> refused = takeWorkspace(paths);
            if (refused.isPresent()) {
                if (!refused.get().isEmpty()) {
                    MessageDialog.openError(null, Messages.title, refused.get());
                }
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new VaglioWorkbenchAdvisor(paths));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /**
     * Takes the workspace for this process; gives the reason when that is not possible, which is empty when a workbench that
     * runs opens the paths.
     */
    private static Optional<String> takeWorkspace(List<Path> paths) {
        Location location = Platform.getInstanceLocation();
        Path folder = usual();
        try {
            if (!location.isSet()) {
                return location.set(folder.toUri().toURL(), true) ? Optional.empty() : handOver(paths);
            }
            return location.lock() ? Optional.empty() : handOver(paths); // asking whether it is locked says yes of others too
        } catch (IOException | IllegalStateException e) {
            ILog.get().error("workspace", e);
            return Optional.of(NLS.bind(Messages.noWorkspace, folder, e.getMessage()));
        }
    }

    private static Path usual() {
        return DataFolder.ofThisUser().resolve("workspace");
    }

    private static Optional<String> handOver(List<Path> paths) {
        return Optional.of(Handover.give(socket(), paths) ? "" : Messages.alreadyRunning);
    }

    /** Where the workbench that runs listens for others that are started on the same data. */
    static Path socket() {
        URL taken = Platform.getInstanceLocation().getURL(); // none where another process has it
        return taken == null ? usual().resolve(SOCKET) : new File(taken.getPath(), SOCKET).toPath(); // Path.of does not take /C:/
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
