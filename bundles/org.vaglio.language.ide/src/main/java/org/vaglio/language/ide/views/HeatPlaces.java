// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vaglio.language.ide.views.HeatMap.Point;

/**
 * The places of a matrix at which sheets lie: sheets with the same values lie at the same one.
 *
 * @param all in the order of the text of the first sheet at each
 */
public record HeatPlaces(List<Place> all) {

    /** A way to go from one place to the next. */
    public enum Direction {
        LEFT(-1, 0), RIGHT(1, 0), UP(0, 1), DOWN(0, -1);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }

        /** How far it is from one place to another this way; not above 0 when it lies behind. */
        private int ahead(Place from, Place to) {
            return (to.x - from.x) * x + (to.y - from.y) * y;
        }

        private int aside(Place from, Place to) {
            return Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
        }
    }

    /**
     * A place and who is there.
     *
     * @param x      thousandths of the greatest value across
     * @param y      thousandths of the greatest value up
     * @param sheets those there, in the order of the text; at least one
     */
    public record Place(int x, int y, List<Point> sheets) {

        /** Whether a sheet is there. */
        public boolean holds(ElementRef sheet) {
            return sheets.stream().anyMatch(p -> p.sheet().isSame(sheet));
        }
    }

    /** The places of a matrix. */
    public static HeatPlaces of(HeatMap map) {
        Map<List<Integer>, List<Point>> places = new LinkedHashMap<>();
        map.points().forEach(p -> places.computeIfAbsent(List.of(p.x(), p.y()), k -> new ArrayList<>()).add(p));
        return new HeatPlaces(places.values().stream().map(s -> new Place(s.get(0).x(), s.get(0).y(), List.copyOf(s))).toList());
    }

    /** The place of a sheet; empty when it lies nowhere. */
    public Optional<Place> of(ElementRef sheet) {
        return all.stream().filter(p -> p.holds(sheet)).findFirst();
    }

    /** The nearest place in a direction, rather straight ahead than aside; empty at the end. */
    public Optional<Place> next(Place from, Direction direction) {
        return all.stream().filter(p -> direction.ahead(from, p) > 0)
                .min(Comparator.comparingInt(p -> direction.ahead(from, p) + 2 * direction.aside(from, p)));
    }
}
