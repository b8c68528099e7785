// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each test begins with no file and no folder open, and leaves none behind. */
public final class NoProjects implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        closeAll();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Ui.closeDialogs();
        closeAll();
    }

    private static void closeAll() {
        Ui.run(() -> {
            Ui.page().closeAllEditors(false);
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(false, true, null);
            }
        });
    }
}
