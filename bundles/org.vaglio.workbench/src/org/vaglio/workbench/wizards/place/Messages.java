// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.place;

import org.eclipse.osgi.util.NLS;

/** Texts about where maps are written, in the language of the workbench. */
final class Messages extends NLS {

    public static String browse;
    public static String creating;
    public static String file;
    public static String fileExists;
    public static String folder;
    public static String folderHelp;
    public static String noFileName;
    public static String noFolder;
    public static String noPath;
    public static String notFolder;
    public static String notMade;
    public static String place;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
