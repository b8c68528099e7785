// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page, in the language of the workbench. */
final class Messages extends NLS {

    public static String analyst;
    public static String analystHelp;
    public static String example;
    public static String exampleHelp;
    public static String folder;
    public static String folderHelp;
    public static String help;
    public static String importHelp;
    public static String importPlan;
    public static String language;
    public static String learn;
    public static String methodologist;
    public static String methodologistHelp;
    public static String newMap;
    public static String newMapHelp;
    public static String paths;
    public static String rules;
    public static String start;
    public static String tagline;
    public static String title;
    public static String tooltip;
    public static String validator;
    public static String validatorHelp;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
