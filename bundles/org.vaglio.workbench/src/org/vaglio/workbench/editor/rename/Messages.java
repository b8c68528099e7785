// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.rename;

import org.eclipse.osgi.util.NLS;

/** Texts of renaming, in the language of the workbench. */
final class Messages extends NLS {

    public static String changed;
    public static String newName;
    public static String nothing;
    public static String title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
