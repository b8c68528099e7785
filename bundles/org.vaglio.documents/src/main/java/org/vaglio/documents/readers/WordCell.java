// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell as a row of Word's tables has it: one that is covered from above is still there.
 *
 * @param columns   how many columns of the grid it takes
 * @param down      its part in a vertical merge
 * @param joinsLeft whether it belongs to the cell at its left
 */
record WordCell(List<Block> content, int columns, Merge down, boolean joinsLeft) {

    /** The part of a cell in a vertical merge. */
    enum Merge {
        NONE, BEGINS, GOES_ON
    }

    /** A cell without text. */
    static WordCell gap(int columns) {
        return new WordCell(List.of(), Math.clamp(columns, 1, 1_000), Merge.NONE, false);
    }

    WordCell with(List<Block> text) {
        return new WordCell(text, columns, down, joinsLeft);
    }

    WordCell wider(int by) {
        return new WordCell(content, columns + by, down, joinsLeft);
    }

    /** The rows with only the cells that begin in them, each as high as it is merged. */
    static List<List<Block.Box>> merged(List<List<WordCell>> rows) {
        List<List<Block.Box>> merged = new ArrayList<>();
        Map<Integer, Integer> heights = new HashMap<>();
        for (int r = rows.size() - 1; r >= 0; r--) {
            List<Block.Box> boxes = new ArrayList<>();
            Map<Integer, Integer> below = heights;
            heights = new HashMap<>();
            int column = 0;
            for (WordCell cell : rows.get(r)) {
                int height = cell.down == Merge.NONE ? 1 : below.getOrDefault(column, 0) + 1;
                boolean covered = cell.down == Merge.GOES_ON && r > 0 && reachesDown(rows.get(r - 1), column);
                if (covered) {
                    heights.put(column, height);
                } else {
                    boxes.add(new Block.Box(cell.content, cell.columns, height));
                }
                column += cell.columns;
            }
            merged.addFirst(boxes);
        }
        return merged;
    }

    /** Whether a cell that begins at a column can go on below its row. */
    private static boolean reachesDown(List<WordCell> row, int column) {
        int at = 0;
        for (WordCell cell : row) {
            if (at == column) {
                return cell.down != Merge.NONE;
            }
            at += cell.columns;
        }
        return false;
    }
}
