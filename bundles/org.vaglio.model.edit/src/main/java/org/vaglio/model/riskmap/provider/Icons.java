// SPDX-License-Identifier: EPL-2.0
package org.vaglio.model.riskmap.provider;

import java.net.URL;

/** The icons of the metamodel's classes. */
public final class Icons {

    private Icons() {
    }

    /** The SVG icon of a class, by the name of the class; null when it has none. */
    public static URL of(String className) {
        return Icons.class.getResource("/icons/full/obj16/" + className + ".svg");
    }
}
