// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/**
 * Something that a specification says and the engine cannot do.
 *
 * @param line  line of the file, from 1
 * @param place the element that says it: kind and names from the outside in
 * @param what  what it says
 */
public record Unsupported(int line, String place, Message what) {

    /** One sentence with the line and the place. */
    public Message message() {
        return new Message("riga " + line + ", " + place + ": " + what.italian(), "line " + line + ", " + place + ": " + what.english());
    }
}
