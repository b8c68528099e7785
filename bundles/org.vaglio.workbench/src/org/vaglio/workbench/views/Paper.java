// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import org.eclipse.swt.widgets.Control;
import org.vaglio.workbench.theme.StyleClass;

/** The ground of texts that are only read: under the dark theme that of the editor's surroundings, on which coloured words stand out. */
public final class Paper {

    private Paper() {
    }

    /** Gives a text its ground. */
    public static void under(Control text) {
        StyleClass.set(text, "VaglioPaper");
    }
}
