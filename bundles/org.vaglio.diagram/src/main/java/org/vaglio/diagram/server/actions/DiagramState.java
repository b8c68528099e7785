// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Tells the client about the diagram as a whole. */
public final class DiagramState extends Action {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/state";

    private final String title;
    private final String stale;
    private final boolean arranged;
    private final List<LayerState> layers;

    /**
     * The state of a diagram.
     *
     * @param title    of the diagram
     * @param stale    why it does not show the text as it is; null when it does
     * @param arranged whether something was placed by hand
     * @param layers   the additional layers
     */
    public DiagramState(String title, String stale, boolean arranged, List<LayerState> layers) {
        super(KIND);
        this.title = title;
        this.stale = stale;
        this.arranged = arranged;
        this.layers = layers;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** Why it does not show the text as it is; null when it does. */
    public String stale() {
        return stale;
    }

    /** Whether something was placed by hand. */
    public boolean isArranged() {
        return arranged;
    }

    /** The additional layers. */
    public List<LayerState> layers() {
        return layers;
    }

    /**
     * An additional layer.
     *
     * @param name  in the specification
     * @param label for people
     * @param shown whether it is shown
     */
    public record LayerState(String name, String label, boolean shown) {
    }
}
