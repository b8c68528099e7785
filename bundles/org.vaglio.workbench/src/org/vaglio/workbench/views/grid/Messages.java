// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import org.eclipse.osgi.util.NLS;

/** Texts of tables, in the language of the workbench. */
final class Messages extends NLS {

    public static String copy;
    public static String open;
    public static String paste;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
