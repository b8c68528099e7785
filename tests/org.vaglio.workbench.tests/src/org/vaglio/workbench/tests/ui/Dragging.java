// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What the system tells those who are dragged from and dropped on. Such events are SWT's own, and nobody else can make them but by reflection. */
final class Dragging {

    private Dragging() {
    }

    /** Tells a source or target that something is moved; over an item, or over none. In the thread of the widgets. */
    static void notify(Widget heard, int type, TreeItem over) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader()).getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        event.widget = heard;
        event.type = type;
        event.detail = DND.DROP_MOVE;
        event.doit = true;
        TransferData[] kinds = LocalSelectionTransfer.getTransfer().getSupportedTypes();
        set(event, "operations", DND.DROP_MOVE);
        set(event, "dataTypes", kinds);
        set(event, "dataType", kinds[0]);
        if (over != null) {
            Rectangle bounds = over.getBounds();
            var place = over.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
            event.item = over;
            event.x = place.x;
            event.y = place.y;
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }
        heard.notifyListeners(type, event);
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        Field field = event.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(event, value);
    }
}
