// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import org.eclipse.glsp.server.actions.Action;

/** Has the client show another diagram. */
public final class ShowDiagram extends Action {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/showDiagram";

    private final String diagram;

    /** A diagram by its address, see {@link org.vaglio.diagram.drawing.DiagramRef}. */
    public ShowDiagram(String diagram) {
        super(KIND);
        this.diagram = diagram;
    }

    /** Its address. */
    public String diagram() {
        return diagram;
    }
}
