// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of diagrams, in the language of the workbench. */
final class Messages extends NLS {

    public static String arrangement;
    public static String changedTitle;
    public static String choose;
    public static String chooseTitle;
    public static String diagram;
    public static String edit;
    public static String noBrowser;
    public static String noBrowserLinux;
    public static String noBrowserWindows;
    public static String noMap;
    public static String noPage;
    public static String notSaved;
    public static String nothingHere;
    public static String overwrite;
    public static String readOnly;
    public static String reload;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
