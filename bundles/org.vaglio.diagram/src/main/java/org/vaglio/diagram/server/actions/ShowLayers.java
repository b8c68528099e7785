// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;

/** Chooses the additional layers that are shown. */
public final class ShowLayers extends Operation {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/showLayers";

    private List<String> layers = List.of();

    /** Without additional layers. */
    public ShowLayers() {
        super(KIND);
    }

    /** The layers by their names. */
    public ShowLayers(List<String> layers) {
        this();
        this.layers = layers;
    }

    /** Names of the layers. */
    public List<String> layers() {
        return layers;
    }
}
