// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.vaglio.language.ide.views.HeatPlaces.Place;

/** The matrix for screen readers: a list of places. */
final class HeatAccess extends AccessibleControlAdapter {

    private final HeatCanvas canvas;

    HeatAccess(HeatCanvas canvas, String name) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleControlListener(this);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = e.childID == ACC.CHILDID_SELF ? name : HeatTexts.of(places().get(e.childID));
            }
        });
    }

    private List<Place> places() {
        return canvas.places().all();
    }

    private int selected() {
        return canvas.selected().map(places()::indexOf).orElse(-1);
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = places().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent e) {
        e.children = IntStream.range(0, places().size()).boxed().toArray();
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        Point point = canvas.toControl(e.x, e.y);
        e.childID = canvas.at(point.x, point.y).map(places()::indexOf).orElse(ACC.CHILDID_SELF);
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle bounds = e.childID == ACC.CHILDID_SELF ? canvas.getBounds() : canvas.bounds(places().get(e.childID));
        Point at = e.childID == ACC.CHILDID_SELF ? canvas.getParent().toDisplay(bounds.x, bounds.y) : canvas.toDisplay(bounds.x, bounds.y);
        e.x = at.x;
        e.y = at.y;
        e.width = bounds.width;
        e.height = bounds.height;
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : selected() < 0 ? ACC.CHILDID_SELF : selected();
    }

    @Override
    public void getSelection(AccessibleControlEvent e) {
        e.childID = selected() < 0 ? ACC.CHILDID_NONE : selected();
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | (e.childID == ACC.CHILDID_SELF ? 0 : ACC.STATE_SELECTABLE)
                | (e.childID >= 0 && e.childID == selected() ? ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
    }
}
