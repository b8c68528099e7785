// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.viewpoint.engine.drawing.EdgeLook;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.specification.Arrow;
import org.vaglio.viewpoint.engine.specification.LineStyle;

/** Paints the ends of an edge. */
final class Arrows {

    private static final double LENGTH = 9;
    private static final double HALF = 4.5;
    private static final double DOT = 3;
    private static final int WHITE = 0xffffff;

    private final Canvas canvas;
    private final EdgeLook look;

    Arrows(Canvas canvas, EdgeLook look) {
        this.canvas = canvas;
        this.look = look;
    }

    void paint(List<Point> line) {
        paint(look.targetArrow(), line.get(line.size() - 1), line.get(line.size() - 2));
        paint(look.sourceArrow(), line.get(0), line.get(1));
    }

    /** The line without the part that closed ends cover. */
    List<Point> shortened(List<Point> line) {
        List<Point> all = new ArrayList<>(line);
        int last = all.size() - 1;
        all.set(last, toward(line.get(last), line.get(last - 1), covered(look.targetArrow())));
        all.set(0, toward(line.get(0), line.get(1), covered(look.sourceArrow())));
        return all;
    }

    private static double covered(Arrow arrow) {
        return switch (arrow) {
            case NONE, INPUT, OUTPUT, DOT, CIRCLE_PLUS, INPUT_DOT -> 0;
            default -> LENGTH - 1;
        };
    }

    private static Point toward(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = length < distance * 1.5 || length == 0 ? 0 : distance / length;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private void paint(Arrow arrow, Point tip, Point from) {
        switch (arrow) {
            case NONE -> { }
            case INPUT -> canvas.line(List.of(at(tip, from, LENGTH, HALF), tip, at(tip, from, LENGTH, -HALF)), 0, stroke());
            case OUTPUT -> canvas.line(List.of(at(tip, from, 0, HALF), at(tip, from, LENGTH, 0), at(tip, from, 0, -HALF)), 0, stroke());
            case INPUT_CLOSED -> triangle(tip, from, WHITE);
            case INPUT_FILLED -> triangle(tip, from, look.color());
            case OUTPUT_CLOSED -> reversed(tip, from, WHITE);
            case OUTPUT_FILLED -> reversed(tip, from, look.color());
            case DIAMOND -> diamond(tip, from, WHITE);
            case FILLED_DIAMOND -> diamond(tip, from, look.color());
            case INPUT_DIAMOND -> withInput(tip, from, () -> diamond(at(tip, from, LENGTH, 0), from, WHITE));
            case INPUT_FILLED_DIAMOND -> withInput(tip, from, () -> diamond(at(tip, from, LENGTH, 0), from, look.color()));
            case DOT -> dot(at(tip, from, DOT, 0));
            case INPUT_DOT -> withInput(tip, from, () -> dot(at(tip, from, LENGTH + DOT, 0)));
            case DIAMOND_DOT -> withDot(tip, from, WHITE);
            case FILLED_DIAMOND_DOT -> withDot(tip, from, look.color());
            case INPUT_DIAMOND_DOT -> withInput(tip, from, () -> withDot(at(tip, from, LENGTH, 0), from, WHITE));
            case INPUT_FILLED_DIAMOND_DOT -> withInput(tip, from, () -> withDot(at(tip, from, LENGTH, 0), from, look.color()));
            case CIRCLE_PLUS -> circlePlus(tip, from);
        }
    }

    private Ink stroke() {
        return Ink.line(look.color(), Math.max(1, Math.min(look.size(), 2)), LineStyle.SOLID);
    }

    /** A point that lies back from the tip, and aside from the line. */
    private static Point at(Point tip, Point from, double back, double aside) {
        double length = Math.max(1e-6, Math.hypot(from.x() - tip.x(), from.y() - tip.y()));
        double x = (from.x() - tip.x()) / length;
        double y = (from.y() - tip.y()) / length;
        return new Point(tip.x() + x * back - y * aside, tip.y() + y * back + x * aside);
    }

    private void triangle(Point tip, Point from, int fill) {
        canvas.polygon(List.of(tip, at(tip, from, LENGTH, HALF), at(tip, from, LENGTH, -HALF)), Ink.solid(fill, look.color(), 1));
    }

    private void reversed(Point tip, Point from, int fill) {
        canvas.polygon(List.of(at(tip, from, LENGTH, 0), at(tip, from, 0, HALF), at(tip, from, 0, -HALF)), Ink.solid(fill, look.color(), 1));
    }

    private void diamond(Point tip, Point from, int fill) {
        canvas.polygon(List.of(tip, at(tip, from, LENGTH / 2, HALF * 0.7), at(tip, from, LENGTH, 0), at(tip, from, LENGTH / 2, -HALF * 0.7)),
                Ink.solid(fill, look.color(), 1));
    }

    private void withInput(Point tip, Point from, Runnable rest) {
        paint(Arrow.INPUT, tip, from);
        rest.run();
    }

    private void withDot(Point tip, Point from, int fill) {
        diamond(tip, from, fill);
        dot(at(tip, from, LENGTH + DOT, 0));
    }

    private void dot(Point center) {
        canvas.ellipse(new Box(center.x() - DOT, center.y() - DOT, 2 * DOT, 2 * DOT), Ink.solid(look.color(), look.color(), 1));
    }

    private void circlePlus(Point tip, Point from) {
        Point center = at(tip, from, HALF, 0);
        canvas.ellipse(new Box(center.x() - HALF, center.y() - HALF, LENGTH, LENGTH), Ink.solid(WHITE, look.color(), 1));
        canvas.line(List.of(tip, at(tip, from, LENGTH, 0)), 0, stroke());
        canvas.line(List.of(at(tip, from, HALF, HALF), at(tip, from, HALF, -HALF)), 0, stroke());
    }
}
