// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.comparison;

import org.eclipse.osgi.util.NLS;

/** Texts of the comparison, in the language of the workbench. */
final class Messages extends NLS {

    public static String between;
    public static String comparison;
    public static String detail;
    public static String element;
    public static String hint;
    public static String now;
    public static String openEarlier;
    public static String same;
    public static String type;
    public static String was;
    public static String what;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
