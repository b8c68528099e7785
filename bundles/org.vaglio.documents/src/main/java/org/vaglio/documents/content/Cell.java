// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.content;

/**
 * A cell of a row, or the text of a paragraph.
 *
 * @param text  as it stands, markup removed; paragraphs and line breaks within a cell are separated by {@code \n}
 * @param cover whether another cell reaches over this one
 */
public record Cell(String text, Cover cover) {

    /** How cells that were merged in the document are shown, so that columns stay aligned. */
    public enum Cover {
        /** A cell of its own. */
        NONE,
        /** Part of the cell at its left; its text is empty. */
        LEFT,
        /** Part of the cell above; its text is repeated. */
        ABOVE
    }

    public static Cell of(String text) {
        return new Cell(text, Cover.NONE);
    }
}
