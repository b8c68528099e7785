// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.GaugeLook;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.ShapeLook;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Layout;
import org.vaglio.viewpoint.engine.layout.PlacedText;
import org.vaglio.viewpoint.engine.layout.Point;
import org.vaglio.viewpoint.engine.layout.TextBlock;
import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.BackgroundStyle;
import org.vaglio.viewpoint.engine.specification.FontFormat;
import org.vaglio.viewpoint.engine.specification.LineStyle;
import org.vaglio.viewpoint.engine.specification.Shape;

/** Paints a diagram that is laid out: nodes from the outside in, then edges, each with its labels and marks. */
final class DiagramPainter {

    private static final double BEND = 5;
    private static final double BADGE = 14;
    private static final double DARKER = 0.82;
    private static final int WHITE = 0xffffff;

    private final Picture picture;
    private final Canvas canvas;

    DiagramPainter(Picture picture, Canvas canvas) {
        this.picture = picture;
        this.canvas = canvas;
    }

    void paint() {
        Diagram diagram = picture.diagram();
        Layout layout = picture.layout();
        int background = diagram.background() == null ? WHITE : diagram.background();
        canvas.rectangle(new Box(0, 0, layout.width(), layout.height()), 0, 0,
                new Ink(background, null, BackgroundStyle.LEFT_TO_RIGHT, null, 0, LineStyle.SOLID));
        diagram.nodes().forEach(this::node);
        diagram.edges().stream().filter(e -> layout.edges().containsKey(e)).forEach(this::edge);
    }

    private void node(Node node) {
        Box box = picture.layout().nodes().get(node);
        if (box == null) {
            return;
        }
        canvas.begin(node.id(), node.label(), description(node, node.tooltip()));
        if (node.look() != null) {
            shape(node, box);
        }
        label(node);
        node.children().forEach(this::node);
        node.borderNodes().forEach(this::node);
        badge(node, new Point(box.right() - BADGE / 2, box.y() - BADGE / 2));
        canvas.end();
    }

    private String description(View view, String tooltip) {
        List<String> all = new ArrayList<>(tooltip.isBlank() ? List.of() : List.of(tooltip));
        marks(view).forEach(m -> all.add(m.text()));
        return String.join("\n", all);
    }

    private List<Mark> marks(View view) {
        return picture.marks().getOrDefault(view, List.of()).stream().sorted(Comparator.comparing(Mark::level)).toList();
    }

    private void shape(Node node, Box box) {
        ShapeLook look = node.look();
        Ink ink = ink(look, node.kind());
        switch (look.shape()) {
            case ELLIPSE, DOT, BUNDLED_DOT, RING -> canvas.ellipse(box, ink);
            case LOZENGE -> canvas.polygon(List.of(new Point(box.center().x(), box.y()), new Point(box.right(), box.center().y()),
                    new Point(box.center().x(), box.bottom()), new Point(box.x(), box.center().y())), ink);
            case TRIANGLE -> canvas.polygon(List.of(new Point(box.center().x(), box.y()), new Point(box.right(), box.bottom()),
                    new Point(box.x(), box.bottom())), ink);
            case PARALLELOGRAM -> canvas.polygon(List.of(new Point(box.x() + BADGE, box.y()), new Point(box.right(), box.y()),
                    new Point(box.right() - BADGE, box.bottom()), new Point(box.x(), box.bottom())), ink);
            case NOTE -> note(box, ink);
            case IMAGE -> image(look, box, ink);
            case STROKE -> canvas.line(List.of(new Point(box.x(), box.center().y()), new Point(box.right(), box.center().y())), 0, ink);
            case SQUARE, BUNDLED_SQUARE, CUSTOM -> square(node, box, ink);
            case CONTAINER -> container(node, box, ink);
            case GAUGE -> gauge(look.gauge(), box);
        }
    }

    /** A border of no width is a thin line a little darker than the inside, so that nodes stay apart from what is behind them. */
    private static Ink ink(ShapeLook look, Node.Kind kind) {
        Integer fill = look.fill() == null && look.shape() != Shape.IMAGE ? Integer.valueOf(WHITE) : look.fill();
        Ink ink = look.border().size() > 0
                ? new Ink(fill, look.second(), look.blend(), look.border().color(), look.border().size(), look.border().line())
                : new Ink(fill, look.second(), look.blend(), darker(look.second() != null ? look.second() : fill == null ? WHITE : fill), 1,
                        LineStyle.SOLID);
        return kind == Node.Kind.LIST_ITEM ? new Ink(null, null, look.blend(), null, 0, LineStyle.SOLID) : ink;
    }

    private static int darker(int rgb) {
        return (int) ((rgb >> 16 & 0xff) * DARKER) << 16 | (int) ((rgb >> 8 & 0xff) * DARKER) << 8 | (int) ((rgb & 0xff) * DARKER);
    }

    private void square(Node node, Box box, Ink ink) {
        if (node.kind() != Node.Kind.LIST_ITEM) {
            canvas.rectangle(box, 0, 0, ink);
        }
    }

    /** Each value is a bar that is as full as the value is great. */
    private void gauge(GaugeLook gauge, Box box) {
        int count = gauge.sections().size();
        int columns = switch (gauge.alignment()) {
            case HORIZONTAL -> count;
            case VERTICAL -> 1;
            case SQUARE -> (int) Math.ceil(Math.sqrt(count));
        };
        for (int i = 0; i < count; i++) {
            GaugeLook.Section section = gauge.sections().get(i);
            double width = box.width() / columns;
            double height = box.height() / Math.ceilDiv(count, columns);
            Box cell = new Box(box.x() + i % columns * width, box.y() + i / columns * height, width, height);
            canvas.rectangle(cell, 0, 0, Ink.solid(section.background(), darker(section.background()), 1));
            double filled = section.share() * height;
            canvas.rectangle(new Box(cell.x(), cell.bottom() - filled, width, filled), 0, 0,
                    Ink.solid(section.foreground(), section.foreground(), 0));
        }
    }

    private void container(Node node, Box box, Ink ink) {
        canvas.rectangle(box, node.look().corner().width(), node.look().corner().height(), ink);
        PlacedText title = picture.layout().labels().get(node);
        if (node.kind() == Node.Kind.LIST && title != null && ink.line() != null) {
            double y = title.box().bottom() + 4;
            canvas.line(List.of(new Point(box.x(), y), new Point(box.right(), y)), 0, Ink.line(ink.line(), 1, LineStyle.SOLID));
        }
    }

    private void note(Box box, Ink ink) {
        double fold = Math.min(10, Math.min(box.width(), box.height()) / 3);
        canvas.polygon(List.of(new Point(box.x(), box.y()), new Point(box.right() - fold, box.y()), new Point(box.right(), box.y() + fold),
                new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom())), ink);
        canvas.line(List.of(new Point(box.right() - fold, box.y()), new Point(box.right() - fold, box.y() + fold),
                new Point(box.right(), box.y() + fold)), 0, Ink.line(ink.line(), ink.width(), LineStyle.SOLID));
    }

    private void image(ShapeLook look, Box box, Ink ink) {
        picture.images().find(look.image()).ifPresentOrElse(i -> canvas.image(box, i), () -> canvas.rectangle(box, 6, 6, ink));
    }

    private void label(Node node) {
        PlacedText text = picture.layout().labels().get(node);
        if (text != null) {
            canvas.text(text, node.kind() == Node.Kind.LIST_ITEM ? Alignment.LEFT : node.look().label().alignment());
        }
    }

    private void badge(View view, Point corner) {
        List<Mark> marks = marks(view);
        if (marks.isEmpty()) {
            return;
        }
        Mark.Level level = marks.get(0).level();
        Box box = new Box(corner.x(), corner.y(), BADGE, BADGE);
        canvas.ellipse(box, Ink.solid(level.color(), WHITE, 1));
        LabelLook letter = new LabelLook(7, Set.of(FontFormat.BOLD), WHITE, Alignment.CENTER, false, "");
        canvas.text(new PlacedText(TextBlock.of(level.sign(), letter, BADGE), box), Alignment.CENTER);
    }

    private void edge(Edge edge) {
        List<Point> line = picture.layout().edges().get(edge);
        canvas.begin(edge.id(), name(edge), description(edge, ""));
        if (edge.look() != null && line.size() > 1) {
            Arrows arrows = new Arrows(canvas, edge.look());
            canvas.line(arrows.shortened(line), BEND, Ink.line(edge.look().color(), Math.max(1, edge.look().size()), edge.look().line()));
            arrows.paint(line);
        }
        picture.layout().texts().getOrDefault(edge, List.of()).forEach(t -> canvas.text(t, Alignment.CENTER));
        if (line.size() > 1) {
            Point middle = line.get(line.size() / 2);
            badge(edge, new Point(middle.x() - BADGE / 2, middle.y() - BADGE / 2));
        }
        canvas.end();
    }

    private static String name(Edge edge) {
        return edge.source().label() + " \u2192 " + edge.end().label() + (edge.label().isBlank() ? "" : ": " + edge.label());
    }

    /** The labels of all nodes, for those who cannot see them. */
    static String summary(Diagram diagram) {
        return diagram.nodes().stream().map(Node::label).filter(l -> !l.isBlank()).collect(Collectors.joining(", "));
    }
}
