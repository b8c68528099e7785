// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.whatif;

import org.eclipse.osgi.util.NLS;

/** Texts of the trial of scores, in the language of the workbench. */
final class Messages extends NLS {

    public static String after;
    public static String answer;
    public static String band;
    public static String before;
    public static String effect;
    public static String hint;
    public static String noAnswer;
    public static String ofPlaces;
    public static String place;
    public static String reset;
    public static String sheet;
    public static String takeOver;
    public static String takeOverHelp;
    public static String unknown;
    public static String what;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
