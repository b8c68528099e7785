// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import org.eclipse.osgi.util.NLS;

/** Texts of the form, in the language of the workbench. */
final class Messages extends NLS {

    public static String choose;
    public static String chooseFor;
    public static String features;
    public static String noAnswer;
    public static String nothing;
    public static String otherScore;
    public static String results;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
