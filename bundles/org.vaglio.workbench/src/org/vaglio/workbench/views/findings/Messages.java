// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of the list of findings, in the language of the workbench. */
final class Messages extends NLS {

    public static String accept;
    public static String acceptMany;
    public static String acceptTitle;
    public static String accepted;
    public static String arithmetic;
    public static String byRule;
    public static String bySeverity;
    public static String bySubject;
    public static String causes;
    public static String choose;
    public static String columnAccepted;
    public static String columnExpected;
    public static String columnFile;
    public static String columnLine;
    public static String columnMessage;
    public static String columnRule;
    public static String columnSeverity;
    public static String columnStated;
    public static String columnSubject;
    public static String copy;
    public static String explanation;
    public static String export;
    public static String exportTitle;
    public static String fileName;
    public static String filter;
    public static String group;
    public static String line;
    public static String noQuotes;
    public static String noReason;
    public static String noSubject;
    public static String notWritten;
    public static String page;
    public static String passage;
    public static String reason;
    public static String rule;
    public static String severityErrors;
    public static String severityInfos;
    public static String severityWarnings;
    public static String showAccepted;
    public static String spreadsheet;
    public static String broken;
    public static String summary;
    public static String table;
    public static String textFile;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
