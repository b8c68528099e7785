// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.theme;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** The theme of the workbench, as far as what draws or computes colours itself has to know it. */
public final class Themes {

    private static final int HALF = 128;

    private Themes() {
    }

    /**
     * Has something painted anew whenever the colours have changed, as long as a control is there. When the theme changes it may be told twice: the
     * system's own colours come after those of the theme.
     */
    public static void follow(Control control, Runnable paint) {
        Display display = control.getDisplay();
        AtomicReference<Object> painted = new AtomicReference<>(colours(control));
        Runnable later = () -> display.asyncExec(() -> { // when the controls themselves have their colours
            if (!control.isDisposed() && !colours(control).equals(painted.getAndSet(colours(control)))) {
                paint.run();
            }
        });
        IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        EventHandler theme = event -> later.run();
        Listener system = event -> later.run();
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        display.addListener(SWT.Settings, system);
        control.addDisposeListener(event -> {
            events.unsubscribe(theme);
            display.removeListener(SWT.Settings, system);
        });
    }

    private static List<Object> colours(Control control) {
        ITheme theme = PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme();
        return List.of(theme == null ? "" : theme.getId(), control.getForeground(), control.getBackground(), control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    }

    /** Whether a ground is dark, so that what stands on it has to be light. */
    public static boolean isDark(Color ground) {
        return (ground.getRed() + ground.getGreen() + ground.getBlue()) / 3 < HALF;
    }
}
