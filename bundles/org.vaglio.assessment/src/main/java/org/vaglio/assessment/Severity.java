// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

/** How bad a finding is, the worst first. */
public enum Severity {
    ERROR("errore", "error"), WARNING("avviso", "warning"), INFO("informazione", "info");

    private final Text name;

    Severity(String italian, String english) {
        this.name = new Text(italian, english);
    }

    /** The word for people. */
    public Text text() {
        return name;
    }

    /** E, W or I. */
    public char letter() {
        return name().charAt(0);
    }
}
