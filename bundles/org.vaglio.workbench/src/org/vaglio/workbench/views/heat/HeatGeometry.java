// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.vaglio.language.ide.views.HeatPlaces.Place;

/**
 * Where things of a matrix lie in pixels.
 *
 * @param area of the matrix alone, without its scales
 */
record HeatGeometry(Rectangle area) {

    private static final int FULL = 1000;

    Point at(Place place) {
        return new Point(area.x + area.width * place.x() / FULL, area.y + area.height - area.height * place.y() / FULL);
    }

    /**
     * A field of the matrix when it is divided evenly; neighbours touch.
     *
     * @param column from the left, from 0
     * @param row    from the bottom, from 0
     */
    Rectangle field(int column, int columns, int row, int rows) {
        int left = area.width * column / columns;
        int right = area.width * (column + 1) / columns;
        int bottom = area.height * row / rows;
        int top = area.height * (row + 1) / rows;
        return new Rectangle(area.x + left, area.y + area.height - top, right - left, top - bottom);
    }
}
