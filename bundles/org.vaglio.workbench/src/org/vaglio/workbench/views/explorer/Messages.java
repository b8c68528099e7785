// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of the tree of maps, in the language of the workbench. */
final class Messages extends NLS {

    public static String alsoLost;
    public static String changeName;
    public static String changeNameTitle;
    public static String copy;
    public static String create;
    public static String creation;
    public static String cut;
    public static String delete;
    public static String deleteMany;
    public static String deleteOne;
    public static String deleteTitle;
    public static String errors;
    public static String draw;
    public static String filter;
    public static String more;
    public static String move;
    public static String newName;
    public static String noName;
    public static String nothing;
    public static String nothingFound;
    public static String reading;
    public static String unreadable;
    public static String unreadables;
    public static String oneError;
    public static String oneWarning;
    public static String open;
    public static String paste;
    public static String rename;
    public static String tree;
    public static String warnings;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
