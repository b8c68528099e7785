// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** Hides the content of containers, or shows it again. */
public final class Fold extends Operation {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/fold";

    private List<String> elementIds = List.of();
    private boolean collapsed;

    /** Changes nothing. */
    public Fold() {
        super(KIND);
    }

    /**
     * Collapses or expands.
     *
     * @param elementIds containers by their names
     * @param collapsed  whether their content is hidden then
     */
    public Fold(List<String> elementIds, boolean collapsed) {
        this();
        this.elementIds = elementIds;
        this.collapsed = collapsed;
    }

    /** Containers by their names. */
    public List<String> elementIds() {
        return elementIds;
    }

    /** Whether their content is hidden then. */
    public boolean isCollapsed() {
        return collapsed;
    }
}
