// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;

/** The map explorer, as somebody sees and uses it. */
public final class ElementTree implements AutoCloseable {

    private final MapView view;

    private ElementTree(MapView view) {
        this.view = view;
    }

    /** Opens the view. */
    public static ElementTree open() {
        return new ElementTree(MapView.show("org.vaglio.workbench.explorer"));
    }

    public MapView view() {
        return view;
    }

    public Tree tree() {
        return view.find(Tree.class);
    }

    /** What can be read, a line for each element: indented, its label, then what stands at the right. */
    public List<String> lines() {
        return Ui.get(() -> lines(tree().getItems(), ""));
    }

    private static List<String> lines(TreeItem[] items, String indent) {
        return Arrays.stream(items).<String>mapMulti((item, all) -> {
            all.accept((indent + item.getText(0).strip() + "  " + item.getText(1)).stripTrailing());
            if (item.getExpanded()) {
                lines(item.getItems(), indent + "  ").forEach(all);
            }
        }).toList();
    }

    /** The element whose label begins so, when it is there. */
    public TreeItem item(String label) {
        return Ui.until("the element " + label, () -> item(tree().getItems(), label), found -> found != null);
    }

    private static TreeItem item(TreeItem[] items, String label) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().startsWith(label) ? item : item(item.getItems(), label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Clicks on an element. */
    public void select(String label) {
        TreeItem item = item(label);
        view.activate();
        Ui.run(() -> {
            tree().setSelection(item);
            Event event = new Event();
            event.item = item;
            tree().notifyListeners(SWT.Selection, event);
        });
    }

    /** Opens what is below an element. */
    public void expand(String label) {
        TreeItem item = item(label);
        Ui.run(() -> {
            Event event = new Event();
            event.item = item;
            tree().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
    }

    /** The labels of the elements that are selected. */
    public List<String> selected() {
        return Ui.get(() -> Arrays.stream(tree().getSelection()).map(i -> i.getText().strip()).toList());
    }

    /** Makes an element of a kind within the selected one. */
    public void create(String menu, String kind) {
        var item = view.menuItem(tree(), menu, kind);
        Ui.run(() -> item.notifyListeners(SWT.Selection, new Event()));
    }

    /** The field in which the title of an element is written, when it is there. */
    public Text field() {
        return Ui.until("the field for a title", () -> Ui.find(tree(), Text.class, t -> t.isVisible()), t -> t != null);
    }

    /** Writes into that field, and presses Enter. */
    public void writeTitle(String title) {
        Text field = field();
        Ui.run(() -> {
            field.setText(title);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** Does a command of the workbench, without waiting for dialogs that it opens. */
    public void command(ActionFactory command) {
        Ui.start(() -> view.global(command).run());
    }

    /** Drags an element into another one. */
    public void drag(String label, String into) {
        select(label);
        TreeItem target = item(into);
        Ui.run(() -> {
            DragSource source = (DragSource) tree().getData(DND.DRAG_SOURCE_KEY);
            DropTarget place = (DropTarget) tree().getData(DND.DROP_TARGET_KEY);
            Dragging.notify(source, DND.DragStart, null);
            Dragging.notify(place, DND.DragEnter, target);
            Dragging.notify(place, DND.DragOver, target);
            Dragging.notify(place, DND.DropAccept, target);
            Dragging.notify(place, DND.Drop, target);
            Dragging.notify(source, DND.DragEnd, null);
        });
    }

    @Override
    public void close() {
        view.close();
    }
}
