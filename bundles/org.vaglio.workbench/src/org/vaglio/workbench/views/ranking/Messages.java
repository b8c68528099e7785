// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.ranking;

import org.eclipse.osgi.util.NLS;

/** Texts of the ranking, in the language of the workbench. */
final class Messages extends NLS {

    public static String band;
    public static String exact;
    public static String exactHelp;
    public static String hint;
    public static String place;
    public static String placeHelp;
    public static String printed;
    public static String printedHelp;
    public static String printedPlace;
    public static String printedPlaceHelp;
    public static String ranking;
    public static String sheet;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
