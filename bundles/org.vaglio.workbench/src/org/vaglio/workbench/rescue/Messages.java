// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import org.eclipse.osgi.util.NLS;

/** Texts about what was left unsaved, in the language of the workbench. */
final class Messages extends NLS {

    public static String cannotKeep;
    public static String cannotRestore;
    public static String discard;
    public static String question;
    public static String restore;
    public static String text;
    public static String title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
