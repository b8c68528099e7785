// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.format;

import org.eclipse.osgi.util.NLS;

/** Texts of formatting, in the language of the workbench. */
final class Messages extends NLS {

    public static String title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
