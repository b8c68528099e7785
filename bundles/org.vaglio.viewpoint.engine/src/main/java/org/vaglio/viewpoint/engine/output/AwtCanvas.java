// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.PlacedText;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.layout.TextBlock;
import org.vaglio.viewpoint.engine.layout.Typeface;
import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.BackgroundStyle;
import org.vaglio.viewpoint.engine.specification.FontFormat;

/** Paints with Java's graphics: on pixels or on a page. */
final class AwtCanvas implements Canvas {

    private final Graphics2D graphics;
    private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

    AwtCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void begin(String id, String name, String description) {
        // pixels have no names
    }

    @Override
    public void end() {
        // nothing was begun
    }

    @Override
    public void rectangle(Box box, double arcWidth, double arcHeight, Ink ink) {
        paint(arcWidth > 0 ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arcWidth, arcHeight)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), ink);
    }

    @Override
    public void ellipse(Box box, Ink ink) {
        paint(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()), ink);
    }

    @Override
    public void polygon(List<Point> points, Ink ink) {
        Path2D path = path(points, 0);
        path.closePath();
        paint(path, ink);
    }

    @Override
    public void line(List<Point> points, double bend, Ink ink) {
        paint(path(points, bend), ink);
    }

    private static Path2D path(List<Point> points, double bend) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (RoundedLine.Step step : RoundedLine.steps(points, bend)) {
            if (step.around() == null) {
                path.lineTo(step.to().x(), step.to().y());
            } else {
                path.lineTo(step.from().x(), step.from().y());
                path.quadTo(step.around().x(), step.around().y(), step.to().x(), step.to().y());
            }
        }
        return path;
    }

    private void paint(Shape shape, Ink ink) {
        if (ink.fill() != null) {
            fill(shape, ink);
        }
        if (ink.line() != null) {
            graphics.setColor(new Color(ink.line()));
            float[] dashes = ink.dashes();
            graphics.setStroke(dashes.length == 0 ? new BasicStroke((float) ink.width())
                    : new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            graphics.draw(shape);
        }
    }

    private void fill(Shape shape, Ink ink) {
        Rectangle2D box = shape.getBounds2D();
        if (ink.second() == null) {
            graphics.setColor(new Color(ink.fill()));
        } else {
            boolean across = ink.blend() != BackgroundStyle.TOP_TO_BOTTOM;
            boolean down = ink.blend() != BackgroundStyle.LEFT_TO_RIGHT;
            graphics.setPaint(new GradientPaint((float) box.getMinX(), (float) box.getMinY(), new Color(ink.fill()),
                    (float) (across ? box.getMaxX() : box.getMinX()), (float) (down ? box.getMaxY() : box.getMinY()), new Color(ink.second())));
        }
        graphics.fill(shape);
    }

    @Override
    public void text(PlacedText placed, Alignment alignment) {
        TextBlock text = placed.text();
        Typeface face = TextBlock.face(text.look());
        graphics.setColor(new Color(text.look().color()));
        graphics.setFont(font(face, text));
        double top = placed.box().center().y() - text.height() / 2;
        for (int i = 0; i < text.lines().size(); i++) {
            double width = face.width(text.lines().get(i), text.size());
            double x = switch (alignment) {
                case LEFT -> placed.box().x();
                case CENTER -> placed.box().center().x() - width / 2;
                case RIGHT -> placed.box().right() - width;
            };
            graphics.drawString(text.lines().get(i), (float) x,
                    (float) (top + i * Typeface.line(text.size()) + Typeface.base(text.size())));
        }
    }

    private Font font(Typeface face, TextBlock text) {
        Map<TextAttribute, Object> wanted = new HashMap<>();
        wanted.put(TextAttribute.SIZE, (float) text.size());
        for (FontFormat format : text.look().formats()) {
            switch (format) {
                case ITALIC -> wanted.put(TextAttribute.POSTURE, TextAttribute.POSTURE_OBLIQUE);
                case UNDERLINE -> wanted.put(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON);
                case STRIKE_THROUGH -> wanted.put(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON);
                case BOLD -> {
                    // the letters are bold themselves
                }
            }
        }
        return fonts.computeIfAbsent(face, AwtCanvas::load).deriveFont(wanted);
    }

    private static Font load(Typeface face) {
        try (InputStream stream = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void image(Box box, Images.Image image) {
        ImagePainter.paint(graphics, box, image);
    }
}
