// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import org.eclipse.glsp.server.actions.Action;

/** Asks for the diagram that a double click on a view opens; answered by {@link ShowDiagram} when there is one. */
public final class OpenView extends Action {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/openView";

    private String elementId = "";

    /** Of nothing. */
    public OpenView() {
        super(KIND);
    }

    /** Of a view by its name. */
    public OpenView(String elementId) {
        this();
        this.elementId = elementId;
    }

    /** The view by its name. */
    public String elementId() {
        return elementId;
    }
}
