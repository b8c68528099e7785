// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import org.eclipse.swt.widgets.Control;

/** The ground of texts that are only read: under the dark theme that of the editor's surroundings, on which coloured words stand out. */
public final class Paper {

    /** The platform's name for what style sheets know a control by. */
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Paper() {
    }

    /** Gives a text its ground. */
    public static void under(Control text) {
        text.setData(STYLE_CLASS, "VaglioPaper");
    }
}
