// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Writes pictures as pixels. */
final class Raster {

    private static final double SCALE = 2;
    private static final double LARGEST = 80e6;

    private Raster() {
    }

    /** A PNG file: two pixels for one, fewer where that would be too many. */
    static byte[] png(Picture picture) {
        double area = picture.layout().width() * picture.layout().height();
        double scale = Math.min(SCALE, Math.sqrt(LARGEST / Math.max(1, area)));
        BufferedImage pixels = new BufferedImage((int) Math.ceil(picture.layout().width() * scale),
                (int) Math.ceil(picture.layout().height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        graphics.scale(scale, scale);
        new DiagramPainter(picture, new AwtCanvas(graphics)).paint();
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(pixels, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
