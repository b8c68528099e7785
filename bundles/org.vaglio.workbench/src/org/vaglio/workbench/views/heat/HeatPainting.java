// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.vaglio.language.ide.views.BandMark;
import org.vaglio.language.ide.views.HeatMap;
import org.vaglio.language.ide.views.HeatPlaces.Place;
import org.vaglio.workbench.views.BandColours;

/** Draws a matrix once: bands, scales, sheets. */
final class HeatPainting {

    /** Half the size of a place. */
    static final int RADIUS = 8;

    private static final int GAP = 4;
    private static final int FAINT = 60;
    private static final int OPAQUE = 255;
    private static final int LONGEST = 16;

    private final GC gc;
    private final HeatMap map;
    private final HeatGeometry geometry;
    private final Color ink;
    private final Color empty;
    private final List<Rectangle> taken = new ArrayList<>();

    /**
     * For one drawing.
     *
     * @param ink   the colour of text outside the matrix
     * @param empty the colour where there is no band
     */
    HeatPainting(GC gc, HeatMap map, HeatGeometry geometry, Color ink, Color empty) {
        this.gc = gc;
        this.map = map;
        this.geometry = geometry;
        this.ink = ink;
        this.empty = empty;
    }

    /** How much room scales need at the left and below. */
    static Point margins(GC gc, HeatMap map) {
        int height = gc.getFontMetrics().getHeight();
        int widest = map.upEnds().stream().mapToInt(end -> gc.textExtent(end).x).max().orElse(0);
        return new Point(widest + height + 3 * GAP, 2 * height + 3 * GAP);
    }

    /**
     * Draws all but the sheets.
     *
     * @param places on which no name is put
     */
    void ground(List<Place> places) {
        places.forEach(p -> taken.add(box(p)));
        bands();
        grid();
        names();
        scales();
    }

    // ---------------------------------------------------------------- bands

    /** Equal neighbours in a row are filled at once. */
    private void bands() {
        int columns = map.columns() * map.fields();
        int rows = map.rows() * map.fields();
        for (int row = 0; row < rows; row++) {
            for (int from = 0; from < columns;) {
                BandMark band = map.shades().get(row * columns + from);
                int to = from + 1;
                while (to < columns && same(band, map.shades().get(row * columns + to))) {
                    to++;
                }
                fill(band, geometry.field(from, columns, row, rows).union(geometry.field(to - 1, columns, row, rows)));
                from = to;
            }
        }
    }

    private static boolean same(BandMark a, BandMark b) {
        return a == null ? b == null : a.equals(b);
    }

    private void fill(BandMark band, Rectangle field) {
        if (band != null) {
            gc.setBackground(BandColours.of(band));
            gc.fillRectangle(field);
        }
    }

    private void grid() {
        gc.setForeground(map.cells().stream().anyMatch(c -> c != null) ? BandColours.text() : ink);
        gc.setAlpha(FAINT);
        for (int row = 0; row < map.rows(); row++) {
            for (int column = 0; column < map.columns(); column++) {
                gc.drawRectangle(geometry.field(column, map.columns(), row, map.rows()));
            }
        }
        gc.setAlpha(OPAQUE);
    }

    /** The name of each band stands in the middle of its largest square, where there is room for it. */
    private void names() {
        gc.setForeground(BandColours.text());
        int columns = map.columns() * map.fields();
        int rows = map.rows() * map.fields();
        Map<BandMark, Square> largest = new LinkedHashMap<>();
        int[][] sides = new int[rows][columns];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                BandMark band = map.shades().get(y * columns + x);
                sides[y][x] = 1 + (x == 0 || y == 0 || !same(band, at(x - 1, y)) || !same(band, at(x, y - 1)) || !same(band, at(x - 1, y - 1)) ? 0
                        : Math.min(sides[y - 1][x - 1], Math.min(sides[y - 1][x], sides[y][x - 1])));
                if (band != null && sides[y][x] > largest.getOrDefault(band, Square.NONE).side()) {
                    largest.put(band, new Square(x, y, sides[y][x]));
                }
            }
        }
        largest.forEach((band, square) -> name(band, geometry.field(square.right() - square.side() + 1, columns, square.top() - square.side() + 1, rows)
                .union(geometry.field(square.right(), columns, square.top(), rows))));
    }

    /** Fields of one band, as many across as up. */
    private record Square(int right, int top, int side) {

        private static final Square NONE = new Square(0, 0, 0);
    }

    private BandMark at(int x, int y) {
        return map.shades().get(y * map.columns() * map.fields() + x);
    }

    /** In the middle of the room, else at its upper or lower end where no sheet lies. */
    private void name(BandMark band, Rectangle room) {
        Point size = gc.textExtent(band.label());
        Rectangle area = geometry.area();
        if (room.height >= size.y && room.width + 2 * size.y >= size.x) {
            int x = Math.clamp(room.x + (room.width - size.x) / 2, area.x, Math.max(area.x, area.x + area.width - size.x));
            List<Rectangle> spots = Stream.of(room.y + (room.height - size.y) / 2, room.y, room.y + room.height - size.y)
                    .map(y -> new Rectangle(x, y, size.x, size.y)).toList();
            Rectangle spot = spots.stream().filter(r -> taken.stream().noneMatch(r::intersects)).findFirst().orElse(spots.get(0));
            text(band.label(), spot.x, spot.y);
        }
    }

    private void text(String text, int x, int y) {
        gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
        Point size = gc.textExtent(text);
        taken.add(new Rectangle(x, y, size.x, size.y));
    }

    // ---------------------------------------------------------------- scales

    private void scales() {
        gc.setForeground(ink);
        Rectangle area = geometry.area();
        int height = gc.getFontMetrics().getHeight();
        for (int i = 0; i < map.columns(); i++) {
            Rectangle field = geometry.field(i, map.columns(), 0, map.rows());
            centred(map.acrossEnds().get(i), field.x + field.width, area.y + area.height + GAP);
        }
        for (int i = 0; i < map.rows(); i++) {
            Rectangle field = geometry.field(0, map.columns(), i, map.rows());
            String end = map.upEnds().get(i);
            gc.drawText(end, area.x - GAP - gc.textExtent(end).x, field.y - height / 2, SWT.DRAW_TRANSPARENT);
        }
        centred(map.across(), area.x + area.width / 2, area.y + area.height + GAP + height);
        upwards(map.up(), GAP, area.y + area.height / 2);
    }

    private void centred(String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x / 2, y, SWT.DRAW_TRANSPARENT);
    }

    private void upwards(String text, int x, int middle) {
        Transform turned = new Transform(gc.getDevice());
        try {
            turned.translate(x, middle + gc.textExtent(text).x / 2f);
            turned.rotate(-90);
            gc.setTransform(turned);
            gc.drawText(text, 0, 0, SWT.DRAW_TRANSPARENT);
        } finally {
            gc.setTransform(null);
            turned.dispose();
        }
    }

    // ---------------------------------------------------------------- sheets

    /**
     * Draws the places of sheets: a dot with the number of sheets where there are several, the name beside it where there is room.
     *
     * @param selected a place that is drawn filled; null for none
     */
    void places(List<Place> places, Place selected) {
        places.stream().filter(p -> !p.equals(selected)).forEach(p -> dot(p, false));
        if (selected != null) {
            dot(selected, true);
            name(selected);
        }
        places.stream().filter(p -> !p.equals(selected)).forEach(this::name);
    }

    private Rectangle box(Place place) {
        Point at = geometry.at(place);
        return new Rectangle(at.x - RADIUS, at.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private void dot(Place place, boolean selected) {
        Rectangle box = box(place);
        Color dark = BandColours.text();
        Color light = place.sheets().get(0).band() == null ? empty : BandColours.of(place.sheets().get(0).band());
        gc.setBackground(selected ? dark : light);
        gc.setForeground(dark);
        gc.fillOval(box.x, box.y, box.width, box.height);
        gc.setLineWidth(2);
        gc.drawOval(box.x, box.y, box.width, box.height);
        if (selected) {
            gc.drawOval(box.x - GAP, box.y - GAP, box.width + 2 * GAP, box.height + 2 * GAP);
        }
        gc.setLineWidth(1);
        if (place.sheets().size() > 1) {
            gc.setForeground(selected ? light : dark);
            String count = String.valueOf(place.sheets().size());
            Point size = gc.textExtent(count);
            gc.drawText(count, box.x + (box.width - size.x + 1) / 2, box.y + (box.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    /** Beside the dot, on the side where nothing else is; nowhere when all sides are taken. */
    private void name(Place place) {
        String name = place.sheets().size() == 1 ? shortened(place.sheets().get(0).mark()) : "";
        Point size = gc.textExtent(name);
        Point at = geometry.at(place);
        int aside = RADIUS + 2 * GAP;
        List<Rectangle> sides = List.of(new Rectangle(at.x + aside, at.y - size.y / 2, size.x, size.y),
                new Rectangle(at.x - aside - size.x, at.y - size.y / 2, size.x, size.y),
                new Rectangle(at.x - size.x / 2, at.y - aside - size.y, size.x, size.y),
                new Rectangle(at.x - size.x / 2, at.y + aside, size.x, size.y));
        gc.setForeground(BandColours.text());
        sides.stream().filter(s -> size.x > 0 && isFree(s)).findFirst().ifPresent(s -> text(name, s.x, s.y));
    }

    private boolean isFree(Rectangle side) {
        Rectangle area = geometry.area();
        return side.x >= area.x && side.y >= area.y && side.x + side.width <= area.x + area.width && side.y + side.height <= area.y + area.height
                && taken.stream().noneMatch(side::intersects);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).strip() + "…";
    }
}
