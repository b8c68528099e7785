// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

/**
 * A rectangle in a picture, in pixels.
 *
 * @param x      from the left
 * @param y      from the top
 * @param width  its width
 * @param height its height
 */
public record Box(double x, double y, double width, double height) {

    /** The same rectangle elsewhere. */
    public Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Its middle. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Where a line from its middle to a place outside leaves it; the middle, when the place is inside. */
    public Point border(Point place) {
        double right = place.x() - center().x();
        double down = place.y() - center().y();
        double part = Math.min(width / 2 / Math.abs(right), height / 2 / Math.abs(down)); // infinite along an axis
        return part < 1 ? new Point(center().x() + right * part, center().y() + down * part) : center();
    }

    /** Its right side. */
    public double right() {
        return x + width;
    }

    /** Its lower side. */
    public double bottom() {
        return y + height;
    }

    /** Whether it has a part in common with another one. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
