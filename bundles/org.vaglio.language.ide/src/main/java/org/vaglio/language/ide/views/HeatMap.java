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
 * @param fields  how many small fields there are along each side of a cell
 * @param cells   bands at the corner of greatest values of each cell, row by row from the bottom; null where there is none
 * @param shades  bands in the middle of small fields, as many along each side of a cell as {@code fields}, row by row from the bottom: where bands
 *                really end; null where there is none
 * @param acrossEnds the greatest value of each cell across, as people write it
 * @param upEnds     the greatest value of each cell from bottom to top
 * @param points  the sheets whose indices are known
 */
public record HeatMap(String across, String up, int columns, int rows, int fields, List<BandMark> cells, List<BandMark> shades, List<String> acrossEnds,
        List<String> upEnds, List<Point> points) {

    /**
     * A sheet in the matrix.
     *
     * @param sheet     the sheet
     * @param label     what people call it
     * @param mark      the shortest that people call it, for a drawing
     * @param x         thousandths of the greatest value across, 0 to 1000
     * @param y         thousandths of the greatest value up, 0 to 1000
     * @param arithmetic where it lies, exactly, in words: {@code 13/6 × 7/4 = 91/24 = 3,7916…}
     * @param band      null when it is not known
     */
    public record Point(ElementRef sheet, String label, String mark, int x, int y, String arithmetic, BandMark band) {
    }
}
