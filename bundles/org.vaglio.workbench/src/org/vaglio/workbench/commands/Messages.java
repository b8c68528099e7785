// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of commands, in the language of the workbench. */
final class Messages extends NLS {

    public static String report;
    public static String title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
