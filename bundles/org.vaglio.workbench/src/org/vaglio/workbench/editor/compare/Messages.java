// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of the comparison of versions, in the language of the workbench. */
final class Messages extends NLS {

    public static String map;
    public static String structure;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
