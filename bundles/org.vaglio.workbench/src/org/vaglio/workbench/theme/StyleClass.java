// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.theme;

import org.eclipse.swt.widgets.Control;

/** By what the style sheets of themes know a control. */
public final class StyleClass {

    /** The platform's name for it. */
    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

    private StyleClass() {
    }

    /** Gives a control its class. */
    public static void set(Control control, String name) {
        control.setData(KEY, name);
    }
}
