// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the application, in the language of the workbench. */
final class Messages extends NLS {

    public static String alreadyRunning;
    public static String noFolder;
    public static String noWorkspace;
    public static String title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
