// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.layout.Layout;

/**
 * A diagram that can be written as SVG, PNG or PDF, without a display.
 *
 * @param title   its title, said to those who cannot see it
 * @param diagram the diagram
 * @param layout  where everything stands
 * @param marks   what is to be told about views
 * @param images  finds the images of styles
 */
public record Picture(String title, Diagram diagram, Layout layout, Map<View, List<Mark>> marks, Images images) {

    /** Lays a diagram out; without marks and images. */
    public static Picture of(String title, Diagram diagram) {
        return new Picture(title, diagram, Layout.of(diagram), Map.of(), Images.NONE);
    }

    /** The same with images. */
    public Picture with(Images found) {
        return new Picture(title, diagram, layout, marks, found);
    }

    /** The same with marks. */
    public Picture with(Map<View, List<Mark>> told) {
        return new Picture(title, diagram, layout, told, images);
    }

    /** The picture as SVG. */
    public String svg() {
        return new SvgCanvas(this).written();
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return Raster.png(this);
    }

    /** The picture as a PDF file of one page. */
    public byte[] pdf() {
        return PdfPage.pdf(this);
    }
}
