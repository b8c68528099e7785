// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.projects;

import org.eclipse.osgi.util.NLS;

/** Texts about folders of maps, in the language of the workbench. */
final class Messages extends NLS {

    public static String openFolder;
    public static String whichFolder;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
