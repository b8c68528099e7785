// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server.actions;

import org.eclipse.glsp.server.actions.Action;

/** Tells where the cursor is in a text, so that what stands there is selected. */
public final class Caret extends Action {

    /** Its kind in the protocol. */
    public static final String KIND = "vaglio/caret";

    private String uri = "";
    private int line;
    private int character;

    /** At the start of nothing. */
    public Caret() {
        super(KIND);
    }

    /**
     * A place.
     *
     * @param uri       of the text
     * @param line      from 0
     * @param character from 0
     */
    public Caret(String uri, int line, int character) {
        this();
        this.uri = uri;
        this.line = line;
        this.character = character;
    }

    /** Of the text. */
    public String uri() {
        return uri;
    }

    /** From 0. */
    public int line() {
        return line;
    }

    /** From 0. */
    public int character() {
        return character;
    }
}
