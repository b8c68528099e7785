// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A window of the workbench. */
class VaglioWindowAdvisor extends WorkbenchWindowAdvisor {

    VaglioWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new VaglioActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1280, 820));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.title);
    }

    /** The help key shows something wherever it is pressed. */
    @Override
    public void postWindowOpen() {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getWindowConfigurer().getWindow().getShell(), "org.vaglio.workbench.window");
    }
}
