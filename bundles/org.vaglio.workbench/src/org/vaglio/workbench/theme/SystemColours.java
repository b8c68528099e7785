// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.theme;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Keeps controls in the colours of the system. Style sheets give a control back the system's colours when the theme changes; on some systems it gets those
 * that the system has then, before it has turned from dark to light itself, and keeps them: white letters on a white ground.
 */
public final class SystemColours {

    private final Display display;
    private List<Color> inks;
    private List<Color> grounds;

    private SystemColours(Display display) {
        this.display = display;
        inks = colours(SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_INFO_FOREGROUND);
        grounds = colours(SWT.COLOR_WIDGET_BACKGROUND, SWT.COLOR_LIST_BACKGROUND, SWT.COLOR_INFO_BACKGROUND);
    }

    /** Begins to do so with all windows of a display. */
    public static void follow(Display display) {
        display.addListener(SWT.Settings, new SystemColours(display)::adapt);
    }

    private List<Color> colours(int... kinds) {
        return IntStream.of(kinds).mapToObj(display::getSystemColor).toList();
    }

    private void adapt(Event event) {
        SystemColours now = new SystemColours(display);
        if (!now.inks.equals(inks) || !now.grounds.equals(grounds)) {
            Stream.of(display.getShells()).forEach(s -> adapt(s, now));
            inks = now.inks;
            grounds = now.grounds;
        }
    }

    private void adapt(Control control, SystemColours now) {
        adaptInk(control, now);
        adaptGround(control, now);
        if (control instanceof Composite parent) {
            Stream.of(parent.getChildren()).forEach(c -> adapt(c, now));
        }
    }

    /** Those that have the system's colour tell that of now, whatever they show, and take it only after another one. */
    private void adaptInk(Control control, SystemColours now) {
        int old = inks.indexOf(control.getForeground());
        int ink = old >= 0 ? old : now.inks.indexOf(control.getForeground());
        if (ink >= 0) {
            control.setForeground(inks.get(ink));
            control.setForeground(now.inks.get(ink));
        }
    }

    private void adaptGround(Control control, SystemColours now) {
        int old = grounds.indexOf(control.getBackground());
        int ground = now.grounds.indexOf(control.getBackground());
        if (old >= 0) {
            control.setBackground(now.grounds.get(old));
        } else if (ground >= 0) {
            control.setBackground(grounds.get(ground));
            control.setBackground(null);
        } else if (control instanceof Tree || control instanceof Table) {
            Color own = control.getBackground();
            control.setBackground(null); // the ground of what is selected is told together with that of the rest
            control.setBackground(own);
        }
    }
}
