// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.viewpoint.engine.layout.Point;

/** Rounds the bends of a line. */
final class RoundedLine {

    private RoundedLine() {
    }

    /**
     * A step of the line: straight, or straight to a point and then around a bend.
     *
     * @param from   where the bend begins; null for a straight step
     * @param around the bend; null for a straight step
     * @param to     where the step ends
     */
    record Step(Point from, Point around, Point to) {
    }

    /** The steps after the first point. */
    static List<Step> steps(List<Point> points, double bend) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < points.size() - 1; i++) {
            Point at = points.get(i);
            double radius = Math.min(bend, Math.min(distance(points.get(i - 1), at), distance(at, points.get(i + 1))) / 2);
            steps.add(radius == 0 ? new Step(null, null, at) : new Step(toward(at, points.get(i - 1), radius), at, toward(at, points.get(i + 1), radius)));
        }
        steps.add(new Step(null, null, points.get(points.size() - 1)));
        return steps;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point toward(Point from, Point to, double distance) {
        double share = distance / Math.max(1e-6, distance(from, to));
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
