// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.EdgeLook;
import org.vaglio.viewpoint.engine.drawing.GaugeLook;
import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.ShapeLook;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.Arrow;
import org.vaglio.viewpoint.engine.specification.BackgroundStyle;
import org.vaglio.viewpoint.engine.specification.Centering;
import org.vaglio.viewpoint.engine.specification.Folding;
import org.vaglio.viewpoint.engine.specification.FontFormat;
import org.vaglio.viewpoint.engine.specification.Gauge;
import org.vaglio.viewpoint.engine.specification.LabelPosition;
import org.vaglio.viewpoint.engine.specification.LineStyle;
import org.vaglio.viewpoint.engine.specification.ResizeKind;
import org.vaglio.viewpoint.engine.specification.Routing;
import org.vaglio.viewpoint.engine.specification.Shape;

/** Lists a diagram as lines of text: a line for each view, a line for its style, with what differs from the defaults of the format. */
public final class TextListing {

    private static final int LABEL_SIZE = 8;

    private final StringBuilder text = new StringBuilder();

    private TextListing() {
    }

    /** The lines of a diagram. */
    public static String of(Diagram diagram) {
        TextListing listing = new TextListing();
        diagram.nodes().forEach(n -> listing.node(n, "  "));
        diagram.edges().forEach(listing::edge);
        return listing.text.toString();
    }

    private void node(Node node, String indent) {
        line(indent, kind(node) + " '" + node.label() + "' <" + node.mapping().name() + "> target=" + name(node.target()) + " sem="
                + names(node) + extent(node));
        if (node.look() != null) {
            line(indent, "    " + style(node.look()));
        }
        node.borderNodes().forEach(n -> node(n, indent + "  |b "));
        node.children().forEach(n -> node(n, indent + "  | "));
    }

    private void edge(Edge edge) {
        line("  ", "DEdge '" + edge.label() + "' <" + edge.mapping().name() + "> target=" + name(edge.target()) + " sem=" + names(edge) + " "
                + kind(edge.source()) + " '" + edge.source().label() + "' -> '" + edge.end().label() + "' begin='" + edge.beginLabel() + "' end='"
                + edge.endLabel() + "'");
        if (edge.look() != null) {
            line("  ", "    " + style(edge.look()));
        }
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    static String kind(View view) {
        return switch (view) {
            case Edge edge -> "DEdge";
            case Node node -> switch (node.kind()) {
                case NODE, BORDER_NODE -> "DNode";
                case CONTAINER -> "DNodeContainer";
                case LIST -> "DNodeList";
                case LIST_ITEM -> "DNodeListElement";
            };
        };
    }

    /** Class and name, as people tell elements apart. */
    static String name(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        return element.eClass().getName() + (feature == null ? "" : "'" + element.eGet(feature) + "'");
    }

    private static String names(View view) {
        return view.semanticElements().stream().map(TextListing::name).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String extent(Node node) {
        return switch (node.kind()) {
            case LIST_ITEM -> "";
            case NODE, BORDER_NODE -> " w=" + node.width() + " h=" + node.height() + " resize="
                    + (node.look() == null ? ResizeKind.NONE : node.look().resize());
            case CONTAINER -> " w=" + node.width() + " h=" + node.height() + " pres=" + node.presentation().literal();
            case LIST -> " w=" + node.width() + " h=" + node.height();
        };
    }

    private static String style(ShapeLook look) {
        List<String> all = label(look.label());
        add(all, "labelAlignment", look.label().alignment(), Alignment.CENTER);
        add(all, "borderSize", look.border().size(), 0);
        add(all, "borderSizeComputationExpression", look.border().expression(), "0");
        all.add("borderColor=" + color(look.border().color()));
        add(all, "borderLineStyle", look.border().line().literal(), LineStyle.SOLID.literal());
        add(all, "hideLabelByDefault", look.labelHidden(), false);
        boolean container = look.shape() == Shape.CONTAINER || look.shape() == Shape.PARALLELOGRAM;
        if (!container) {
            add(all, "labelPosition", look.position().literal(), LabelPosition.BORDER.literal());
        }
        if (look.diameters() != null) {
            String prefix = look.shape() == Shape.ELLIPSE ? "horizontalDiameter" : "width";
            add(all, prefix, look.diameters().width(), 0);
            add(all, look.shape() == Shape.ELLIPSE ? "verticalDiameter" : "height", look.diameters().height(), 0);
        }
        if (look.shape().style().equals("BundledImage")) {
            add(all, "shape", bundled(look.shape()), "square");
        }
        add(all, "workspacePath", look.image(), "");
        if (look.shape() == Shape.DOT) {
            add(all, "strokeSizeComputationExpression", look.border().stroke(), "2");
        }
        if (look.gauge() != null) {
            add(all, "alignment", look.gauge().alignment(), Gauge.Alignment.SQUARE);
            all.add("sections=" + look.gauge().sections().stream().map(TextListing::section).collect(Collectors.joining(", ", "[", "]")));
        }
        if (look.shape() == Shape.CONTAINER) {
            add(all, "backgroundStyle", look.blend().literal(), BackgroundStyle.LEFT_TO_RIGHT.literal());
        }
        if (look.fill() != null) {
            all.add((container || look.shape() == Shape.DOT ? "backgroundColor=" : "color=") + color(look.fill()));
        }
        if (look.second() != null) {
            all.add("foregroundColor=" + color(look.second()));
        }
        return look.shape().style() + all.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String section(GaugeLook.Section section) {
        return "GaugeSection{min=" + section.minimum() + ", max=" + section.maximum() + ", value=" + section.value()
                + (section.label().isEmpty() ? "" : ", label=" + section.label()) + ", backgroundColor=" + color(section.background())
                + ", foregroundColor=" + color(section.foreground()) + "}";
    }

    /** How the format spells a bundled shape. */
    static String bundled(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace("bundled_", "");
    }

    private static List<String> label(LabelLook label) {
        List<String> all = new ArrayList<>();
        add(all, "labelSize", label.size(), LABEL_SIZE);
        if (!label.formats().isEmpty()) {
            all.add("labelFormat=" + label.formats().stream().map(FontFormat::literal).collect(Collectors.joining(", ", "[", "]")));
        }
        add(all, "showIcon", label.icon(), true);
        all.add("labelColor=" + color(label.color()));
        add(all, "iconPath", label.iconPath(), "");
        return all;
    }

    private static String style(EdgeLook look) {
        List<String> all = new ArrayList<>();
        add(all, "lineStyle", look.line().literal(), LineStyle.SOLID.literal());
        add(all, "foldingStyle", look.folding().literal(), Folding.NONE.literal());
        add(all, "size", look.size(), 1);
        add(all, "sourceArrow", look.sourceArrow().literal(), Arrow.NONE.literal());
        add(all, "targetArrow", look.targetArrow().literal(), Arrow.INPUT.literal());
        add(all, "routingStyle", look.routing().literal(), Routing.STRAIGHT.literal());
        add(all, "centered", look.centered().literal(), Centering.NONE.literal());
        all.add("strokeColor=" + color(look.color()));
        addLabel(all, "begin", "Begin", look.begin());
        addLabel(all, "center", "Center", look.center());
        addLabel(all, "end", "End", look.end());
        return (look.bracket() ? "BracketEdgeStyle" : "EdgeStyle") + all.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static void addLabel(List<String> all, String feature, String kind, LabelLook label) {
        if (label != null) {
            all.add(feature + "LabelStyle=" + kind + "LabelStyle" + label(label).stream().collect(Collectors.joining(", ", "{", "}")));
        }
    }

    private static void add(List<String> all, String name, Object value, Object otherwise) {
        if (!value.equals(otherwise)) {
            all.add(name + "=" + value);
        }
    }

    static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
