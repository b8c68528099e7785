// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import org.eclipse.osgi.util.NLS;

/** Texts of the scoring table, in the language of the workbench. */
final class Messages extends NLS {

    public static String cellFirst;
    public static String doesNotFit;
    public static String enter;
    public static String entered;
    public static String hint;
    public static String ignored;
    public static String method;
    public static String nothingToPaste;
    public static String paste;
    public static String sheet;
    public static String table;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
