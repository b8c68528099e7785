// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preferences, in the language of the workbench. */
final class Messages extends NLS {

    public static String english;
    public static String italian;
    public static String language;
    public static String languageFailed;
    public static String ofSystem;
    public static String restart;
    public static String restartTitle;
    public static String severities;
    public static String takesEffect;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
