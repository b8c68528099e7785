// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.vaglio.language.ide.views.HeatMap;
import org.vaglio.language.ide.views.HeatPlaces;
import org.vaglio.language.ide.views.HeatPlaces.Direction;
import org.vaglio.language.ide.views.HeatPlaces.Place;

/**
 * A matrix on which sheets lie by their exact values. A place is selected by a click or by the arrow keys, and tells under the pointer and to a
 * screen reader what lies there and why.
 */
final class HeatCanvas extends Canvas {

    private static final int EDGE = 16;
    private static final int REACH = HeatPainting.RADIUS + 3;

    private HeatMap map;
    private HeatPlaces places = new HeatPlaces(List.of());
    private Place selected;
    private Consumer<Place> listener = place -> {
    };
    private Consumer<Place> opener = place -> {
    };

    HeatCanvas(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::pressed));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> at(e.x, e.y).ifPresent(opener)));
        addMouseMoveListener(this::hover);
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addTraverseListener(e -> e.doit = e.detail != SWT.TRAVERSE_RETURN); // Tab leaves it
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        new HeatAccess(this, name);
    }

    /** Has a listener hear which place somebody selects; none of what {@link #select} does. */
    void onSelect(Consumer<Place> heard) {
        listener = heard;
    }

    /** Has a listener hear which place somebody opens, by a double click or Enter. */
    void onOpen(Consumer<Place> heard) {
        opener = heard;
    }

    /** Shows another matrix; a place that is still there stays selected. */
    void show(HeatMap shown) {
        map = shown;
        places = HeatPlaces.of(shown);
        selected = selected == null ? null : places.all().stream().filter(p -> p.holds(selected.sheets().get(0).sheet())).findFirst().orElse(null);
        redraw();
    }

    HeatPlaces places() {
        return places;
    }

    /** The selected place; empty when there is none. */
    Optional<Place> selected() {
        return Optional.ofNullable(selected);
    }

    /** Selects a place; null for none. */
    void select(Place place) {
        selected = place;
        redraw();
        getAccessible().selectionChanged();
        if (place != null && isFocusControl()) {
            getAccessible().setFocus(places.all().indexOf(place));
        }
    }

    private void choose(Place place) {
        select(place);
        listener.accept(place);
    }

    // ---------------------------------------------------------------- drawing

    private void paint(GC gc) {
        if (map == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        HeatPainting painting = new HeatPainting(gc, map, geometry(gc), getForeground(), getBackground());
        painting.ground(places.all());
        painting.places(places.all(), selected);
        if (isFocusControl()) {
            Rectangle all = getClientArea();
            gc.drawFocus(1, 1, all.width - 2, all.height - 2);
        }
    }

    private HeatGeometry geometry(GC gc) {
        Rectangle all = getClientArea();
        Point margins = HeatPainting.margins(gc, map);
        return new HeatGeometry(new Rectangle(margins.x, EDGE, Math.max(1, all.width - margins.x - EDGE), Math.max(1, all.height - margins.y - EDGE)));
    }

    private HeatGeometry geometry() {
        GC gc = new GC(this);
        try {
            return geometry(gc);
        } finally {
            gc.dispose();
        }
    }

    /** Where a place is drawn, within the canvas. */
    Rectangle bounds(Place place) {
        Point at = geometry().at(place);
        return new Rectangle(at.x - HeatPainting.RADIUS, at.y - HeatPainting.RADIUS, 2 * HeatPainting.RADIUS, 2 * HeatPainting.RADIUS);
    }

    /** The place that is drawn at a point, the nearest one where several are; empty where there is none. */
    Optional<Place> at(int x, int y) {
        if (map == null) {
            return Optional.empty();
        }
        HeatGeometry geometry = geometry();
        return places.all().stream().filter(p -> distance(geometry.at(p), x, y) <= REACH * REACH)
                .min((a, b) -> Integer.compare(distance(geometry.at(a), x, y), distance(geometry.at(b), x, y)));
    }

    private static int distance(Point point, int x, int y) {
        return (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y);
    }

    // ---------------------------------------------------------------- mouse and keys

    private void pressed(MouseEvent e) {
        setFocus();
        at(e.x, e.y).ifPresent(this::choose);
    }

    private void hover(MouseEvent e) {
        String told = at(e.x, e.y).map(HeatTexts::of).orElse(null);
        if (told == null ? getToolTipText() != null : !told.equals(getToolTipText())) {
            setToolTipText(told);
        }
    }

    private void key(KeyEvent e) {
        if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && selected != null) {
            opener.accept(selected);
            return;
        }
        Direction direction = switch (e.keyCode) {
            case SWT.ARROW_LEFT -> Direction.LEFT;
            case SWT.ARROW_RIGHT -> Direction.RIGHT;
            case SWT.ARROW_UP -> Direction.UP;
            case SWT.ARROW_DOWN -> Direction.DOWN;
            default -> null;
        };
        if (direction != null && !places.all().isEmpty()) {
            (selected == null ? Optional.of(places.all().get(0)) : places.next(selected, direction)).ifPresent(this::choose);
        }
    }
}
