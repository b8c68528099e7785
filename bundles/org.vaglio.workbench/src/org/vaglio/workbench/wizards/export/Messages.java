// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.export;

import org.eclipse.osgi.util.NLS;

/** Texts of the export of reports, in the language of the workbench. */
final class Messages extends NLS {

    public static String browse;
    public static String file;
    public static String format;
    public static String formatHtml;
    public static String formatMarkdown;
    public static String help;
    public static String map;
    public static String noFile;
    public static String noMap;
    public static String notWritten;
    public static String replace;
    public static String title;
    public static String writing;
    public static String wrongFolder;
    public static String wrongName;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
