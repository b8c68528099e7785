// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.Set;

import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.Arrow;
import org.vaglio.viewpoint.engine.specification.BackgroundStyle;
import org.vaglio.viewpoint.engine.specification.Centering;
import org.vaglio.viewpoint.engine.specification.EdgeStyle;
import org.vaglio.viewpoint.engine.specification.Folding;
import org.vaglio.viewpoint.engine.specification.FontFormat;
import org.vaglio.viewpoint.engine.specification.Gauge;
import org.vaglio.viewpoint.engine.specification.LabelPosition;
import org.vaglio.viewpoint.engine.specification.LabelStyle;
import org.vaglio.viewpoint.engine.specification.LineStyle;
import org.vaglio.viewpoint.engine.specification.ResizeKind;
import org.vaglio.viewpoint.engine.specification.Routing;
import org.vaglio.viewpoint.engine.specification.Shape;
import org.vaglio.viewpoint.engine.specification.ShapeStyle;

/** Reads styles. */
final class StyleReader {

    private static final int LABEL_SIZE = 8;
    private static final int ARC = 10;

    private final Source source;
    private final ColorReader colors;

    StyleReader(Source source) {
        this.source = source;
        this.colors = new ColorReader(source);
    }

    /** The style of a node or container; null when its kind is not supported. */
    ShapeStyle shape(XmlElement element) {
        Shape shape = kind(element);
        if (shape == null) {
            source.refuse(element);
            return null;
        }
        return new ShapeStyle(References.path(element), shape, label(element, "feature:name"), labelled(element),
                source.expression(element, "tooltipExpression"), border(element, shape), fill(element, shape), extent(element, shape), element.text("workspacePath"));
    }

    private Shape kind(XmlElement element) {
        return switch (element.type) {
            case "SquareDescription" -> Shape.SQUARE;
            case "EllipseNodeDescription" -> Shape.ELLIPSE;
            case "LozengeNodeDescription" -> Shape.LOZENGE;
            case "NoteDescription" -> Shape.NOTE;
            case "DotDescription" -> Shape.DOT;
            case "WorkspaceImageDescription" -> Shape.IMAGE;
            case "FlatContainerStyleDescription" -> Shape.CONTAINER;
            case "ShapeContainerStyleDescription" -> parallelogram(element);
            case "BundledImageDescription" -> bundled(element);
            case "GaugeCompositeStyleDescription" -> Shape.GAUGE;
            case "CustomStyleDescription" -> custom(element);
            default -> null;
        };
    }

    /** The only shape of containers. */
    private static Shape parallelogram(XmlElement element) {
        element.passOver("shape");
        return Shape.PARALLELOGRAM;
    }

    /** Its figure is drawn by code that is not there; all else is as of other styles. */
    private Shape custom(XmlElement element) {
        source.refuse(element);
        return Shape.CUSTOM;
    }

    private Shape bundled(XmlElement element) {
        return switch (element.text("shape", "square")) {
            case "square" -> Shape.BUNDLED_SQUARE;
            case "stroke" -> Shape.STROKE;
            case "triangle" -> Shape.TRIANGLE;
            case "dot" -> Shape.BUNDLED_DOT;
            case "ring" -> Shape.RING;
            default -> null;
        };
    }

    private LabelStyle label(XmlElement element, String text) {
        return new LabelStyle(source.expression(element, "labelExpression", text), source.number(element, "labelSize", LABEL_SIZE),
                source.literals(element, "labelFormat", FontFormat.class), colors.read(element, "labelColor"),
                source.literal(element, "labelAlignment", Alignment.CENTER), source.flag(element, "showIcon", true), element.text("iconPath"));
    }

    private ShapeStyle.Labelled labelled(XmlElement element) {
        return new ShapeStyle.Labelled(source.literal(element, "labelPosition", LabelPosition.BORDER),
                source.flag(element, "hideLabelByDefault", false));
    }

    private ShapeStyle.Border border(XmlElement element, Shape shape) {
        return new ShapeStyle.Border(source.expression(element, "borderSizeComputationExpression", "0"), colors.read(element, "borderColor"),
                source.literal(element, "borderLineStyle", LineStyle.SOLID),
                shape == Shape.DOT ? element.text("strokeSizeComputationExpression", "2") : "");
    }

    private ShapeStyle.Fill fill(XmlElement element, Shape shape) {
        boolean onBackground = shape == Shape.CONTAINER || shape == Shape.PARALLELOGRAM || shape == Shape.DOT;
        return new ShapeStyle.Fill(colors.read(element, onBackground ? "backgroundColor" : "color"),
                shape == Shape.CONTAINER ? colors.read(element, "foregroundColor") : null,
                source.literal(element, "backgroundStyle", BackgroundStyle.LEFT_TO_RIGHT), shape == Shape.GAUGE ? gauge(element) : null);
    }

    private Gauge gauge(XmlElement element) {
        return new Gauge(source.literal(element, "alignment", Gauge.Alignment.SQUARE),
                element.children("sections").stream().map(s -> new Gauge.Section(s.text("label"), source.expression(s, "minValueExpression", "0"),
                        source.expression(s, "maxValueExpression", "0"), source.expression(s, "valueExpression"),
                        colors.read(s, "backgroundColor"), colors.read(s, "foregroundColor"))).toList());
    }

    private ShapeStyle.Extent extent(XmlElement element, Shape shape) {
        boolean ellipse = shape == Shape.ELLIPSE;
        boolean square = shape == Shape.SQUARE;
        String width = ellipse ? "horizontalDiameterComputationExpression" : square ? "width" : "widthComputationExpression";
        String height = ellipse ? "verticalDiameterComputationExpression" : square ? "height" : "heightComputationExpression";
        return new ShapeStyle.Extent(source.expression(element, "sizeComputationExpression", "3"), source.expression(element, width),
                source.expression(element, height), source.literal(element, "resizeKind", ResizeKind.NONE),
                Set.copyOf(element.texts("forbiddenSides")), source.number(element, "arcWidth", ARC), source.number(element, "arcHeight", ARC),
                source.flag(element, "roundedCorner", false));
    }

    /** The style of an edge; null when its kind is not supported. */
    EdgeStyle edge(XmlElement element) {
        if (!element.type.isEmpty() && !element.type.equals("EdgeStyleDescription") && !element.type.equals("BracketEdgeStyleDescription")) {
            source.refuse(element);
            return null;
        }
        return new EdgeStyle(References.path(element), colors.read(element, "strokeColor"), source.literal(element, "lineStyle", LineStyle.SOLID),
                source.expression(element, "sizeComputationExpression", "1"), source.literal(element, "sourceArrow", Arrow.NONE),
                source.literal(element, "targetArrow", Arrow.INPUT), source.literal(element, "routingStyle", Routing.STRAIGHT),
                edgeLabel(element, "beginLabelStyleDescription", ""), edgeLabel(element, "centerLabelStyleDescription", ""),
                edgeLabel(element, "endLabelStyleDescription", ""), ends(element));
    }

    private EdgeStyle.Ends ends(XmlElement element) {
        return new EdgeStyle.Ends(element.type.startsWith("Bracket"), source.literal(element, "endsCentering", Centering.NONE),
                Set.copyOf(source.ids(element, "centeredSourceMappings")), Set.copyOf(source.ids(element, "centeredTargetMappings")),
                source.literal(element, "foldingStyle", Folding.NONE));
    }

    private LabelStyle edgeLabel(XmlElement element, String feature, String text) {
        return element.child(feature).map(l -> label(l, text)).orElse(null);
    }
}
