// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests;

import java.nio.file.Path;

/** The checkout that is tested. */
public final class Home {

    private Home() {
    }

    /** A path below the top of the checkout. */
    public static Path path(String relative) {
        return Path.of(System.getProperty("vaglio.home")).resolve(relative);
    }
}
