// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.about;

import org.eclipse.osgi.util.NLS;

/** Texts about what is installed, in the language of the workbench. */
final class Messages extends NLS {

    public static String columnLicence;
    public static String columnName;
    public static String columnVersion;
    public static String parts;
    public static String unknown;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
