// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.Shape;

/** Leads lines that end at the rectangle around a shape to the shape itself. */
final class Outline {

    private Outline() {
    }

    /** The line with its ends on the outlines of the views that it joins. */
    static List<Point> joined(List<Point> line, View from, Box fromBox, View to, Box toBox) {
        if (line.size() < 2) {
            return line;
        }
        List<Point> all = new ArrayList<>(line);
        int last = line.size() - 1;
        all.set(0, touching(line.get(0), line.get(1), shape(from), fromBox));
        all.set(last, touching(line.get(last), line.get(last - 1), shape(to), toBox));
        return all;
    }

    private static Shape shape(View view) {
        return view instanceof Node node && node.look() != null ? node.look().shape() : Shape.SQUARE;
    }

    /** Lines come in along an axis: the point moves along it. */
    private static Point touching(Point end, Point before, Shape shape, Box box) {
        boolean across = Math.abs(end.y() - before.y()) < Math.abs(end.x() - before.x());
        Point center = box.center();
        double share = across ? Math.abs(end.y() - center.y()) / (box.height() / 2) : Math.abs(end.x() - center.x()) / (box.width() / 2);
        double reach = switch (shape) {
            case ELLIPSE, DOT, RING, BUNDLED_DOT -> Math.sqrt(Math.max(0, 1 - share * share));
            case LOZENGE -> Math.max(0, 1 - share);
            default -> 1;
        };
        return across ? new Point(center.x() + Math.copySign(reach * box.width() / 2, before.x() - center.x()), end.y())
                : new Point(end.x(), center.y() + Math.copySign(reach * box.height() / 2, before.y() - center.y()));
    }
}
