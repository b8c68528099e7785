// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

/**
 * A part of a text that has a colour.
 *
 * @param offset where it begins
 * @param length of it
 * @param tint   its colour
 */
public record Word(int offset, int length, Tint tint) {

    /** Where it ends. */
    public int end() {
        return offset + length;
    }
}
