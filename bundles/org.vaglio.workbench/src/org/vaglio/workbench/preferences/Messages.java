// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preferences, in the language of the workbench. */
final class Messages extends NLS {

    public static String asUsual;
    public static String cut;
    public static String decimals;
    public static String english;
    public static String error;
    public static String exactOperands;
    public static String finds;
    public static String halfDown;
    public static String halfEven;
    public static String halfUp;
    public static String information;
    public static String inNewMaps;
    public static String italian;
    public static String language;
    public static String languageFailed;
    public static String means;
    public static String newMaps;
    public static String notSaid;
    public static String off;
    public static String ofSelected;
    public static String ofSystem;
    public static String operands;
    public static String printedOperands;
    public static String products;
    public static String restart;
    public static String restartTitle;
    public static String rule;
    public static String rules;
    public static String severities;
    public static String severitiesPage;
    public static String takesEffect;
    public static String up;
    public static String usually;
    public static String warning;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
