// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help, in the language of the workbench. */
final class Messages extends NLS {

    public static String back;
    public static String contents;
    public static String missing;
    public static String page;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
