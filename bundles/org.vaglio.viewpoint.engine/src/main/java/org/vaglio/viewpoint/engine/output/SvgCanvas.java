// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.PlacedText;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.layout.TextBlock;
import org.vaglio.viewpoint.engine.layout.Typeface;
import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.FontFormat;

/** Writes SVG: each view is a group with a title, in reading order; the letters that occur are embedded. */
final class SvgCanvas implements Canvas {

    private static final double CENTS = 100;

    private final Picture picture;
    private final StringBuilder body = new StringBuilder(1 << 16);
    private final Map<String, String> blends = new LinkedHashMap<>();
    private final EmbeddedFonts fonts = new EmbeddedFonts();

    SvgCanvas(Picture picture) {
        this.picture = picture;
    }

    String written() {
        new DiagramPainter(picture, this).paint();
        String width = number(Math.ceil(picture.layout().width()));
        String height = number(Math.ceil(picture.layout().height()));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"graphics-document document\" aria-labelledby=\"title\" font-family=\"'" + Typeface.FAMILY
                + "', 'Noto Sans', 'DejaVu Sans', sans-serif\">\n<title id=\"title\">" + escaped(picture.title()) + "</title>\n<desc>"
                + escaped(DiagramPainter.summary(picture.diagram())) + "</desc>\n<defs>\n<style>" + fonts.rules() + "</style>\n"
                + String.join("\n", blends.values()) + "</defs>\n" + body + "</svg>\n";
    }

    @Override
    public void begin(String id, String name, String description) {
        body.append("<g id=\"").append(id).append("\" role=\"graphics-symbol\" aria-roledescription=\"").append(id.startsWith("e") ? "edge" : "node")
                .append("\">\n");
        String told = name.isBlank() ? description : description.isBlank() ? name : name + "\n" + description;
        if (!told.isBlank()) {
            body.append("<title>").append(escaped(told)).append("</title>\n");
        }
    }

    @Override
    public void end() {
        body.append("</g>\n");
    }

    @Override
    public void rectangle(Box box, double arcWidth, double arcHeight, Ink ink) {
        body.append("<rect").append(attributes(box));
        if (arcWidth > 0) {
            // the format tells the diameter of a corner, SVG its radius
            body.append(" rx=\"").append(number(arcWidth / 2)).append("\" ry=\"").append(number(arcHeight / 2)).append('"');
        }
        body.append(paint(ink)).append("/>\n");
    }

    private static String attributes(Box box) {
        return " x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height())
                + "\"";
    }

    @Override
    public void ellipse(Box box, Ink ink) {
        body.append("<ellipse cx=\"").append(number(box.center().x())).append("\" cy=\"").append(number(box.center().y())).append("\" rx=\"")
                .append(number(box.width() / 2)).append("\" ry=\"").append(number(box.height() / 2)).append('"').append(paint(ink)).append("/>\n");
    }

    @Override
    public void polygon(List<Point> points, Ink ink) {
        body.append("<polygon points=\"").append(points.stream().map(SvgCanvas::pair).collect(Collectors.joining(" "))).append('"')
                .append(paint(ink)).append("/>\n");
    }

    @Override
    public void line(List<Point> points, double bend, Ink ink) {
        body.append("<path d=\"M").append(pair(points.get(0)));
        for (RoundedLine.Step step : RoundedLine.steps(points, bend)) {
            body.append(step.around() == null ? "L" : "L" + pair(step.from()) + "Q" + pair(step.around()) + " ").append(pair(step.to()));
        }
        body.append('"').append(paint(ink)).append("/>\n");
    }

    @Override
    public void text(PlacedText placed, Alignment alignment) {
        TextBlock text = placed.text();
        Typeface face = TextBlock.face(text.look());
        double top = placed.box().center().y() - text.height() / 2;
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            double width = face.width(line, text.size());
            double x = switch (alignment) {
                case LEFT -> placed.box().x();
                case CENTER -> placed.box().center().x() - width / 2;
                case RIGHT -> placed.box().right() - width;
            };
            double y = top + i * Typeface.line(text.size()) + Typeface.base(text.size());
            fonts.use(face, line);
            body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"").append(number(text.size()))
                    .append('"').append(format(text)).append(" textLength=\"").append(number(width)).append("\" lengthAdjust=\"spacingAndGlyphs\">")
                    .append(escaped(line)).append("</text>\n");
        }
    }

    private static String format(TextBlock text) {
        List<String> lines = new ArrayList<>();
        StringBuilder format = new StringBuilder();
        for (FontFormat letter : text.look().formats()) {
            switch (letter) {
                case BOLD -> format.append(" font-weight=\"bold\"");
                case ITALIC -> format.append(" font-style=\"italic\"");
                case UNDERLINE -> lines.add("underline");
                case STRIKE_THROUGH -> lines.add("line-through");
            }
        }
        if (!lines.isEmpty()) {
            format.append(" text-decoration=\"").append(String.join(" ", lines)).append('"');
        }
        return format + (text.look().color() == 0 ? "" : " fill=\"" + TextListing.color(text.look().color()) + "\"");
    }

    @Override
    public void image(Box box, Images.Image image) {
        body.append("<image").append(attributes(box)).append(" href=\"data:").append(image.type()).append(";base64,")
                .append(Base64.getEncoder().encodeToString(image.content())).append("\"/>\n");
    }

    private String paint(Ink ink) {
        StringBuilder paint = new StringBuilder(" fill=\"").append(ink.fill() == null ? "none" : fill(ink)).append('"');
        if (ink.line() != null) {
            paint.append(" stroke=\"").append(TextListing.color(ink.line())).append('"');
            if (ink.width() != 1) {
                paint.append(" stroke-width=\"").append(number(ink.width())).append('"');
            }
            if (ink.dashes().length > 0) {
                paint.append(" stroke-dasharray=\"");
                for (float dash : ink.dashes()) {
                    paint.append(number(dash)).append(' ');
                }
                paint.setCharAt(paint.length() - 1, '"');
            }
        }
        return paint.toString();
    }

    private String fill(Ink ink) {
        if (ink.second() == null || ink.second().equals(ink.fill())) {
            return TextListing.color(ink.fill());
        }
        String first = TextListing.color(ink.fill());
        String second = TextListing.color(ink.second());
        String id = "b" + first.substring(1) + second.substring(1) + ink.blend().ordinal();
        String end = switch (ink.blend()) {
            case LEFT_TO_RIGHT -> "x2=\"1\" y2=\"0\"";
            case TOP_TO_BOTTOM -> "x2=\"0\" y2=\"1\"";
            case LIQUID -> "x2=\"1\" y2=\"1\"";
        };
        blends.putIfAbsent(id, "<linearGradient id=\"" + id + "\" x1=\"0\" y1=\"0\" " + end + "><stop offset=\"0\" stop-color=\"" + first
                + "\"/><stop offset=\"1\" stop-color=\"" + second + "\"/></linearGradient>");
        return "url(#" + id + ")";
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /** Two decimals at most, with a point. */
    static String number(double value) {
        long cents = Math.round(value * CENTS);
        String sign = cents < 0 ? "-" : "";
        long rest = Math.abs(cents) % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + Math.abs(cents) / 100 + decimals;
    }

    /** What XML cannot hold is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\n' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
