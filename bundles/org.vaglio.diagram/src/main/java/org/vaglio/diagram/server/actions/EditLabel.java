// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import org.eclipse.glsp.server.actions.Action;

/** Has the client edit a label in place; an action that the client knows, and the library of the server does not. */
public final class EditLabel extends Action {

    /** Its kind in the protocol. */
    public static final String KIND = "EditLabel";

    private final String labelId;

    /** A label by its name. */
    public EditLabel(String labelId) {
        super(KIND);
        this.labelId = labelId;
    }

    /** Its name. */
    public String labelId() {
        return labelId;
    }
}
