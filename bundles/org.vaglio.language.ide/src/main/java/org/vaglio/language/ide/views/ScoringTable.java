// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

/**
 * The sheets of one method as a grid: a row for each sheet, a column for each criterion, and those that follow from them.
 *
 * @param method  what people call the method
 * @param columns from left to right
 * @param rows    in the order of the text, each with a cell for each column
 */
public record ScoringTable(String method, List<Column> columns, List<Row> rows) {

    /** What a column shows. */
    public enum Kind {
        /** Scores that people give. */
        CRITERION,
        /** The value of an index. */
        INDEX,
        /** The level of risk. */
        RISK,
        /** The band of the risk. */
        BAND
    }

    /**
     * @param kind      what it shows
     * @param title     short, for the head
     * @param help      the question of the criterion and its answers, a line each, or what the column shows
     * @param index     name of the index; empty for risk and band
     * @param criterion name of the criterion; empty for others
     * @param choices   the scores that the method offers; empty when any will do
     */
    public record Column(Kind kind, String title, String help, String index, String criterion, List<String> choices) {
    }

    /**
     * @param sheet the sheet
     * @param label what people call it
     * @param cells one for each column
     */
    public record Row(ElementRef sheet, String label, List<Cell> cells) {
    }

    /**
     * @param text     as it is printed; empty when nothing is
     * @param computed what follows from the scores, exactly and as people write it; empty for scores and where it is not known
     * @param sortKey  by which rows are sorted: greater values have greater keys; null for an empty cell
     * @param wrong    whether the printed figure is none that the computed one can become
     */
    public record Cell(String text, String computed, Comparable<?> sortKey, boolean wrong) {
    }
}
