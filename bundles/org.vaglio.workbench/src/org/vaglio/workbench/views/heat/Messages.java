// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import org.eclipse.osgi.util.NLS;

/** Texts of the heat map, in the language of the workbench. */
final class Messages extends NLS {

    public static String arithmetic;
    public static String band;
    public static String hint;
    public static String matrix;
    public static String sheet;
    public static String sheets;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
