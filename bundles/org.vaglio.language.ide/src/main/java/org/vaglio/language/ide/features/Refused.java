// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

/** Something that cannot be done, with the reason for the one who asked. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
        super(reason);
    }
}
