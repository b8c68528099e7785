// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.language.ide.views.ScoringTable.Column;
import org.vaglio.language.ide.views.ScoringTable.Kind;
import org.vaglio.language.ide.views.ScoringTable.Row;

/**
 * A block of cells from a spreadsheet on its way into the grid of a method.
 *
 * @param entries what is to be entered: the scores that differ from those in the grid
 * @param ignored how many cells with text fall on columns in which nothing is entered
 * @param outside how many rows or columns of the block do not fit into the grid; nothing is to be entered then
 */
public record PastedScores(List<ScoreChanges.Entry> entries, int ignored, int outside) {

    /**
     * Lays a block over a grid.
     *
     * @param rows   of the grid in the order in which they are shown
     * @param row    where the first row of the block goes
     * @param column where its first column goes; -1 for the labels of sheets
     * @param block  rows end with a line end, cells with a tab, as spreadsheets copy them
     */
    public static PastedScores of(ScoringTable table, List<Row> rows, int row, int column, String block) {
        List<List<String>> cells = cells(block);
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        int outside = Math.max(0, row + cells.size() - rows.size()) + Math.max(0, column + width - table.columns().size());
        List<ScoreChanges.Entry> entries = new ArrayList<>();
        int ignored = 0;
        for (int i = 0; outside == 0 && i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                String text = cells.get(i).get(j).strip();
                Column target = column + j < 0 ? null : table.columns().get(column + j);
                if (target == null || target.kind() != Kind.CRITERION) {
                    ignored += text.isEmpty() ? 0 : 1;
                } else if (!text.equals(rows.get(row + i).cells().get(column + j).text())) {
                    entries.add(new ScoreChanges.Entry(rows.get(row + i).sheet(), target.index(), target.criterion(), text));
                }
            }
        }
        return new PastedScores(entries, ignored, outside);
    }

    private static List<List<String>> cells(String block) {
        return block.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
