// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            Optional<String> refused = takeWorkspace();
            if (refused.isPresent()) {
                MessageDialog.openError(null, Messages.title, refused.get());
                return EXIT_OK;
            }
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new VaglioWorkbenchAdvisor(Arguments.paths(arguments)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Takes the workspace for this process; gives the reason when that is not possible. */
    private static Optional<String> takeWorkspace() {
        Location location = Platform.getInstanceLocation();
        Path folder = DataFolder.ofThisUser().resolve("workspace");
        try {
            if (!location.isSet()) {
                return location.set(folder.toUri().toURL(), true) ? Optional.empty() : Optional.of(Messages.alreadyRunning);
            }
            return location.isLocked() || location.lock() ? Optional.empty() : Optional.of(Messages.alreadyRunning);
        } catch (IOException | IllegalStateException e) {
            ILog.get().error("workspace", e);
            return Optional.of(NLS.bind(Messages.noWorkspace, folder, e.getMessage()));
        }
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
