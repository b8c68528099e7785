// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.Arrays;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;

/** A view of the workbench that a test looks at. */
public final class MapView implements AutoCloseable {

    private final IViewPart part;
    private final Composite content;

    private MapView(String id) {
        part = Ui.get(() -> Ui.page().showView(id));
        content = Ui.get(() -> (Composite) part.getSite().getService(MPart.class).getWidget());
    }

    /** Opens a view, or brings it to the top. */
    public static MapView show(String id) {
        return new MapView(id);
    }

    /** The view. */
    public IViewPart part() {
        return part;
    }

    /** The first visible control of a kind. */
    public <T extends Control> T find(Class<T> type) {
        return Ui.get(() -> Ui.find(content, type, c -> c.isVisible()));
    }

    /** All that the view consists of. */
    public Composite content() {
        return content;
    }

    /** Gives the view the keyboard. */
    public void activate() {
        Ui.run(() -> Ui.page().activate(part));
    }

    /** What a command of the workbench does in the view. */
    public IAction global(ActionFactory command) {
        return part.getViewSite().getActionBars().getGlobalActionHandler(command.getId());
    }

    /** An entry of a control's menu, by the labels that lead to it. */
    public MenuItem menuItem(Control control, String... labels) {
        return Ui.get(() -> {
            Menu menu = control.getMenu();
            MenuItem item = null;
            for (String label : labels) {
                menu.notifyListeners(SWT.Show, new Event());
                item = Arrays.stream(menu.getItems()).filter(i -> i.getText().replace("&", "").split("\t")[0].equals(label)).findFirst()
                        .orElseThrow(() -> new AssertionError("no " + label));
                menu = item.getMenu();
            }
            return item;
        });
    }

    @Override
    public void close() {
        Ui.run(() -> Ui.page().hideView(part));
    }
}
