// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.years;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard that compares two maps, in the language of the workbench. */
final class Messages extends NLS {

    public static String earlier;
    public static String help;
    public static String later;
    public static String same;
    public static String title;
    public static String tooFew;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
