// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import org.eclipse.core.runtime.Platform;

/** Why there is no browser, and what brings one. */
final class NoBrowser {

    private NoBrowser() {
    }

    /** A sentence for this system. */
    static String sentence() {
        return switch (Platform.getOS()) {
            case Platform.OS_LINUX -> Messages.noBrowserLinux;
            case Platform.OS_WIN32 -> Messages.noBrowserWindows;
            default -> Messages.noBrowser;
        };
    }
}
