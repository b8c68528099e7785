// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** The actions that views with a table have in common: in the view's tool bar, its context menu, and under the usual keys. */
public final class GridActions {

    private GridActions() {
    }

    /** Copies what is selected. */
    public static IAction copy(Runnable copy) {
        return action(Messages.copy, ISharedImages.IMG_TOOL_COPY, copy);
    }

    /** Pastes what was copied in a spreadsheet. */
    public static IAction paste(Runnable paste) {
        return action(Messages.paste, ISharedImages.IMG_TOOL_PASTE, paste);
    }

    /** Goes to the text of what is selected. */
    public static IAction open(Runnable open) {
        return action(Messages.open, null, open);
    }

    /** Does something else with what is selected. */
    public static IAction action(String text, Runnable what) {
        return action(text, null, what);
    }

    private static IAction action(String text, String image, Runnable what) {
        ImageDescriptor icon = image == null ? null : PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
        return new Action(text, icon) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    /** Has the commands for copying, and for pasting when there is an action for it, work in a view. */
    public static void install(IViewPart view, IAction copy, IAction paste) {
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.getToolBarManager().add(copy);
        if (paste != null) {
            bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
            bars.getToolBarManager().add(paste);
        }
        bars.updateActionBars();
    }

    /** Gives a control a context menu. */
    public static void menu(Control control, IAction... actions) {
        MenuManager menu = new MenuManager();
        for (IAction action : actions) {
            menu.add(action);
        }
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(e -> menu.dispose());
    }
}
