// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import org.eclipse.glsp.server.actions.Action;

/** Tells the diagram, within the server, that a text has changed or was checked. */
public final class TextsChanged extends Action {

    /** Its kind. */
    public static final String KIND = "vaglio/textsChanged";

    private boolean checked;

    /** A text has changed. */
    public TextsChanged() {
        super(KIND);
    }

    /**
     * A text has changed.
     *
     * @param checked whether it was only checked
     */
    public TextsChanged(boolean checked) {
        this();
        this.checked = checked;
    }

    /** Whether the text was only checked. */
    public boolean isChecked() {
        return checked;
    }
}
