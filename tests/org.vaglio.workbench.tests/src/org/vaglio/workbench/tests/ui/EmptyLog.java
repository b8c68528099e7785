// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each test nothing may stand in the workbench's log of errors; a dialog that a failed test has left does not trouble the next one. */
public final class EmptyLog implements BeforeEachCallback, AfterEachCallback {

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING) {
            logged.add(plugin + ": " + status.getMessage() + (status.getException() == null ? "" : " " + trace(status.getException())));
        }
    };

    private static String trace(Throwable e) {
        StringBuilder text = new StringBuilder(e.toString());
        for (StackTraceElement frame : e.getStackTrace()) {
            text.append("\n  at ").append(frame);
        }
        return text.toString();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ErrorDialog.AUTOMATED_MODE = false; // the platform hides them from tests
        logged.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        Ui.closeDialogs();
        assertEquals(List.of(), logged, "the log of errors");
    }
}
