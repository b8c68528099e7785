// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizards for new maps and methods, in the language of the workbench. */
final class Messages extends NLS {

    public static String bandFrom;
    public static String bandNumber;
    public static String bandNumberFrom;
    public static String bands;
    public static String base;
    public static String body;
    public static String criteriaImpact;
    public static String criteriaProbability;
    public static String firstProcess;
    public static String from;
    public static String highest;
    public static String mapHelp;
    public static String mapTitle;
    public static String method;
    public static String methodHelp;
    public static String methodName;
    public static String methodOfMap;
    public static String methodTitle;
    public static String methodTitleLabel;
    public static String noFigure;
    public static String noMethod;
    public static String noName;
    public static String noTitle;
    public static String ownMethod;
    public static String planName;
    public static String planTitle;
    public static String preview;
    public static String threshold;
    public static String to;
    public static String yearsReversed;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
