// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.examples;

import org.eclipse.osgi.util.NLS;

/** Texts about the examples, in the language of the workbench. */
final class Messages extends NLS {

    public static String notThere;
    public static String opening;
    public static String projectName;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
