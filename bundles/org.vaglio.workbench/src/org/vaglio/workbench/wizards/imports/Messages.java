// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of the import of documents, in the language of the workbench. */
final class Messages extends NLS {

    public static String allDocuments;
    public static String browse;
    public static String chooseDocument;
    public static String columnMessage;
    public static String columnPlace;
    public static String columnRule;
    public static String columnWhat;
    public static String counts;
    public static String document;
    public static String documentTitle;
    public static String findings;
    public static String formats;
    public static String line;
    public static String map;
    public static String noDocument;
    public static String notFile;
    public static String notes;
    public static String nothingFound;
    public static String page;
    public static String passage;
    public static String preview;
    public static String previewHelp;
    public static String reading;
    public static String readingPart;
    public static String repaired;
    public static String skipped;
    public static String title;
    public static String unreadable;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
