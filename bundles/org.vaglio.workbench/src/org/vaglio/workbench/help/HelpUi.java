// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the platform's help key and help buttons show: pages of the documentation, in a view. */
public class HelpUi extends AbstractHelpUI {

    /** Shows a page of the documentation: beside the dialog that is open, else in the view. */
    public static void show(String page) {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && active.getData() instanceof TrayDialog dialog && dialog.getShell() == active) {
            showBeside(dialog, page);
        } else {
            showView(page);
        }
    }

    private static void showBeside(TrayDialog dialog, String page) {
        if (dialog.getTray() instanceof HelpTray tray) {
            tray.show(page);
        } else {
            if (dialog.getTray() != null) {
                dialog.closeTray();
            }
            dialog.openTray(new HelpTray(page));
        }
    }

    private static void showView(String page) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            HelpView view = (HelpView) window.getActivePage().showView(HelpView.ID, null, IWorkbenchPage.VIEW_ACTIVATE);
            view.show(page);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void displayHelp() {
        show(HelpReader.CONTENTS);
    }

    @Override
    public void displayDynamicHelp() {
        displayHelp();
    }

    @Override
    public void displaySearch() {
        displayHelp();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
        show(topics.length == 0 ? HelpReader.CONTENTS : page(topics[0].getHref()));
    }

    @Override
    public void displayHelpResource(String href) {
        show(page(href));
    }

    /** The platform puts the name of the bundle before what a context refers to. */
    private static String page(String href) {
        return href.replaceFirst("^(PLUGINS_ROOT)?/?org\\.vaglio\\.workbench/", "").replaceFirst("^docs/", "");
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }
}
