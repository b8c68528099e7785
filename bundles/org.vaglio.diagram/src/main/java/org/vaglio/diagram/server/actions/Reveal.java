// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import org.eclipse.glsp.server.actions.Action;

/** Shows the text of what a view stands for. */
public final class Reveal extends Action {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/reveal";

    private String elementId = "";

    /** Of nothing. */
    public Reveal() {
        super(KIND);
    }

    /** Of a view by its name. */
    public Reveal(String elementId) {
        this();
        this.elementId = elementId;
    }

    /** The view by its name. */
    public String elementId() {
        return elementId;
    }
}
