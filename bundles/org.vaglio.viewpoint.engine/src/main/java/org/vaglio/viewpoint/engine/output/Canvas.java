// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.List;

import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.PlacedText;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.specification.Alignment;

/** What a diagram is painted on. */
interface Canvas {

    /** Begins what belongs together: a view. */
    void begin(String id, String name, String description);

    /** Ends what was begun last. */
    void end();

    /** A rectangle whose corners are as round as told. */
    void rectangle(Box box, double arcWidth, double arcHeight, Ink ink);

    /** An ellipse in a rectangle. */
    void ellipse(Box box, Ink ink);

    /** A closed line. */
    void polygon(List<Point> points, Ink ink);

    /** An open line whose bends are as round as told. */
    void line(List<Point> points, double bend, Ink ink);

    /** A text in a rectangle, in the middle of its height. */
    void text(PlacedText text, Alignment alignment);

    /** An image in a rectangle, as large as fits. */
    void image(Box box, Images.Image image);
}
