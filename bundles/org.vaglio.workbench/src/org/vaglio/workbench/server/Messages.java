// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import org.eclipse.osgi.util.NLS;

/** Texts about what the server does, in the language of the workbench. */
final class Messages extends NLS {

    public static String line;
    public static String moreFindings;
    public static String outdated;
    public static String showFindings;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
