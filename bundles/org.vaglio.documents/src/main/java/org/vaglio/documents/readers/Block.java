// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.List;

/** What the body of a word-processor document or of a web page is made of. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text tabs and line breaks as they stand
     */
    record Paragraph(String text) implements Block {
    }

    /** A table: of each row the cells that begin in it. */
    record Table(List<List<Box>> rows) implements Block {

        boolean isOneColumn() {
            return rows.stream().allMatch(row -> row.size() <= 1);
        }
    }

    /**
     * A cell of a table.
     *
     * @param columns how many columns it reaches over, at least 1
     * @param rows    how many rows it reaches over, at least 1
     */
    record Box(List<Block> content, int columns, int rows) {
    }
}
