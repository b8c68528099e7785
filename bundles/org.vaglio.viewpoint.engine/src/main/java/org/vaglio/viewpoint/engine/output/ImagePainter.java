// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.vaglio.viewpoint.engine.layout.Box;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Paints images of styles on pixels or on a page. An image that cannot be read leaves its place empty. */
final class ImagePainter {

    private ImagePainter() {
    }

    static void paint(Graphics2D graphics, Box box, Images.Image image) {
        if (image.type().equals("image/svg+xml")) {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(image.content()), null, LoaderContext.createDefault());
            if (document != null) {
                document.render((Component) null, graphics,
                        new ViewBox((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height()));
            }
            return;
        }
        try {
            BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.content()));
            if (pixels != null) {
                double scale = Math.min(box.width() / pixels.getWidth(), box.height() / pixels.getHeight());
                AffineTransform place = AffineTransform.getTranslateInstance(box.center().x() - pixels.getWidth() * scale / 2,
                        box.center().y() - pixels.getHeight() * scale / 2);
                place.scale(scale, scale);
                graphics.drawImage(pixels, place, null);
            }
        } catch (IOException e) {
            // the place stays empty
        }
    }
}
