// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

/**
 * The sheets of a plan in a matrix of the two indices whose product or sum is the risk.
 *
 * @param across name of the index from left to right
 * @param up     name of the index from bottom to top
 * @param columns how many cells there are across: one for each unit of the greatest value
 * @param rows    how many cells there are from bottom to top
 * @param cells   bands at the corner of greatest values of each cell, row by row from the bottom; null where there is none
 * @param points  the sheets whose indices are known
 */
public record HeatMap(String across, String up, int columns, int rows, List<BandMark> cells, List<Point> points) {

    /**
     * A sheet in the matrix.
     *
     * @param sheet     the sheet
     * @param label     what people call it
     * @param x         thousandths of the greatest value across, 0 to 1000
     * @param y         thousandths of the greatest value up, 0 to 1000
     * @param arithmetic where it lies, exactly, in words: {@code 13/6 × 7/4 = 91/24 = 3,7916…}
     * @param band      null when it is not known
     */
    public record Point(ElementRef sheet, String label, int x, int y, String arithmetic, BandMark band) {
    }
}
