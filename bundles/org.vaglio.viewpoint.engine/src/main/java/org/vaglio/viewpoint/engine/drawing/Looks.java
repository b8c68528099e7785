// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.Centering;
import org.vaglio.viewpoint.engine.specification.Color;
import org.vaglio.viewpoint.engine.specification.Conditional;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.Customization;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.EdgeStyle;
import org.vaglio.viewpoint.engine.specification.Gauge;
import org.vaglio.viewpoint.engine.specification.LabelStyle;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Shape;
import org.vaglio.viewpoint.engine.specification.ShapeStyle;

/** Computes labels, sizes and styles of views. */
final class Looks {

    static final String FAILED_LABEL = "Invalid feature as name";
    private static final int NODE_SIZE = 3;
    private static final Integer BLACK = 0;
    private static final Integer GRAY = 0x888888;
    private static final Integer LIGHT_GRAY = 0xd1d1d1;

    private final Interpreter interpreter;
    private final Diagram diagram;
    private final Colors colors;

    Looks(Interpreter interpreter, Diagram diagram) {
        this.interpreter = interpreter;
        this.diagram = diagram;
        this.colors = new Colors(interpreter);
    }

    /** Computes what a node shows. */
    void show(Node node, EObject container) {
        Variables variables = Variables.none().with("diagram", diagram).with("view", node);
        Variables around = variables.inner().with("containerView", node.parent() == null ? diagram : node.parent()).with("container", container);
        ShapeStyle style = customized(choose(style(node.mapping()), conditional(node.mapping()), node.target(), around), node.target(), around);
        node.show(style == null ? "" : label(style.label(), node.target(), variables),
                semanticElements(node.mapping(), node.target(), variables, List.of(node.target())));
        if (style == null) {
            node.show(null, "", null, null);
            return;
        }
        ShapeLook look = look(style, node.target(), variables);
        node.show(look, label(style.tooltip(), node.target(), variables),
                size(node, style, style.extent().width(), look.diameters() == null ? 0 : look.diameters().width(), variables),
                size(node, style, style.extent().height(), look.diameters() == null ? 0 : look.diameters().height(), variables));
    }

    private Integer size(Node node, ShapeStyle style, Expression own, int diameter, Variables variables) {
        return switch (node.kind()) {
            case CONTAINER, LIST -> containerSize(own, node.target(), variables);
            case NODE, BORDER_NODE -> nodeSize(node, style, diameter, variables);
            case LIST_ITEM -> null;
        };
    }

    /** Computes what an edge shows. */
    void show(Edge edge) {
        EdgeMapping mapping = edge.mapping();
        Variables variables = Variables.none().with("diagram", diagram).with("view", edge);
        Variables around = ends(variables.inner().with("containerView", diagram).with("container", diagram.target()), edge.source(), edge.end());
        EdgeStyle style = customized(choose(mapping.style(), mapping.conditional(), edge.target(), around), edge.target(), around);
        edge.show(style == null ? "" : label(style.center(), edge.target(), variables), semanticElements(mapping, edge.target(), variables,
                mapping.elementBased() ? List.of(edge.target()) : List.of()));
        if (style == null) {
            edge.show(null, "", "");
        } else {
            edge.show(look(style, edge, variables), label(style.begin(), edge.target(), variables),
                    label(style.end(), edge.target(), variables));
        }
    }

    private ShapeStyle customized(ShapeStyle style, EObject element, Variables variables) {
        ShapeStyle customized = style;
        for (Customization c : style == null ? List.<Customization>of() : customizations(c -> c.concerns(style.id()), element, variables)) {
            Object value = value(c, element, variables);
            customized = c.color() != null ? customized.with(c.feature(), c.color()) : value == null ? customized : customized.with(c.feature(), value);
        }
        return customized;
    }

    private EdgeStyle customized(EdgeStyle style, EObject element, Variables variables) {
        EdgeStyle customized = style;
        for (Customization c : style == null ? List.<Customization>of() : customizations(style::isMeant, element, variables)) {
            Object value = value(c, element, variables);
            customized = c.color() == null && value == null ? customized : customized.with(c, value);
        }
        return customized;
    }

    /** The new value of a feature; null for a colour, and for what cannot be evaluated, which changes nothing. */
    private Object value(Customization customization, EObject element, Variables variables) {
        return attempt(() -> interpreter.evaluate(customization.value(), element, variables)).orElse(null);
    }

    /** What layers that are shown change in a style, in their order; a condition that fails does not hold. */
    private List<Customization> customizations(Predicate<Customization> wanted, EObject element, Variables variables) {
        return diagram.shownLayers().stream().flatMap(l -> l.customizations().stream()).filter(wanted)
                .filter(c -> !c.condition().isGiven() || attempt(() -> interpreter.holds(c.condition(), element, variables)).orElse(false)).toList();
    }

    /** Adds the ends of an edge to variables. */
    static Variables ends(Variables variables, View from, View to) {
        return variables.with("source", from.target()).with("target", to.target()).with("sourceView", from).with("targetView", to);
    }

    private static ShapeStyle style(Mapping mapping) {
        return switch (mapping) {
            case NodeMapping node -> node.style();
            case ContainerMapping container -> container.style();
            case EdgeMapping edge -> null;
        };
    }

    private static List<Conditional<ShapeStyle>> conditional(Mapping mapping) {
        return switch (mapping) {
            case NodeMapping node -> node.conditional();
            case ContainerMapping container -> container.conditional();
            case EdgeMapping edge -> List.of();
        };
    }

    /** The first style whose condition holds wins outright; a condition that fails does not hold. */
    private <S> S choose(S otherwise, List<Conditional<S>> conditional, EObject element, Variables variables) {
        for (Conditional<S> candidate : conditional) {
            if (candidate.style() != null && attempt(() -> interpreter.holds(candidate.condition(), element, variables)).orElse(false)) {
                return candidate.style();
            }
        }
        return otherwise;
    }

    private static <T> Optional<T> attempt(Supplier<T> evaluation) {
        try {
            return Optional.ofNullable(evaluation.get());
        } catch (EvaluationFailure e) {
            return Optional.empty();
        }
    }

    private String label(LabelStyle label, EObject element, Variables variables) {
        return label == null ? "" : label(label.text(), element, variables);
    }

    private String label(Expression text, EObject element, Variables variables) {
        return attempt(() -> interpreter.text(text, element, variables)).orElse(FAILED_LABEL);
    }

    private List<EObject> semanticElements(Mapping mapping, EObject element, Variables variables, List<EObject> otherwise) {
        Expression expression = mapping.core().semanticElements();
        return expression.isGiven() ? attempt(() -> interpreter.elements(expression, element, variables)).orElse(List.of()) : otherwise;
    }

    /** A container is as large as it has to be, unless the specification says a positive number. */
    private Integer containerSize(Expression expression, EObject element, Variables variables) {
        if (!expression.isGiven()) {
            return null;
        }
        return attempt(() -> interpreter.number(expression, element, variables)).filter(n -> n > 0).orElse(null);
    }

    /** Own diameters go before the size; a size that fails is the default. Only images have a negative one: they are as large as they are. */
    private Integer nodeSize(Node node, ShapeStyle style, int diameter, Variables variables) {
        int size = diameter != 0 ? diameter
                : attempt(() -> interpreter.number(style.extent().size(), node.target(), variables)).orElse(NODE_SIZE);
        return size >= 0 || diameter != 0 || style.shape() == Shape.IMAGE ? Integer.valueOf(size) : null;
    }

    private ShapeLook look(ShapeStyle style, EObject element, Variables variables) {
        ShapeStyle.Border border = style.border();
        ShapeStyle.Extent extent = style.extent();
        boolean own = style.shape() == Shape.ELLIPSE || style.shape() == Shape.LOZENGE || style.shape() == Shape.SQUARE;
        ShapeLook.Pair diameters = own ? diameters(style.shape(), size(extent.width(), element, variables),
                size(extent.height(), element, variables)) : null;
        boolean sharp = style.shape() == Shape.CONTAINER && !extent.rounded();
        return new ShapeLook(style.shape(), look(style.label(), element, variables), style.labelled().position(), style.labelled().hidden(),
                new ShapeLook.Border(size(border.size(), element, variables), border.size().text(), color(border.color(), element, variables, BLACK),
                        border.line(), border.stroke()),
                color(style.fill().color(), element, variables, style.shape().fill()),
                color(style.fill().second(), element, variables, style.shape() == Shape.CONTAINER ? LIGHT_GRAY : null),
                style.fill().style(), diameters, extent.resize(),
                new ShapeLook.Pair(sharp ? 0 : extent.arcWidth(), sharp ? 0 : extent.arcHeight()), style.image(), gauge(style.fill().gauge(), element, variables));
    }

    /** Both count or none; those of a square must be positive. */
    private static ShapeLook.Pair diameters(Shape shape, int width, int height) {
        boolean count = shape == Shape.SQUARE ? width > 0 && height > 0 : width != 0 && height != 0;
        return count ? new ShapeLook.Pair(width, height) : new ShapeLook.Pair(0, 0);
    }

    private int size(Expression expression, EObject element, Variables variables) {
        return attempt(() -> interpreter.number(expression, element, variables)).orElse(0);
    }

    private LabelLook look(LabelStyle label, EObject element, Variables variables) {
        return label == null ? null : new LabelLook(label.size(), label.formats(), color(label.color(), element, variables, BLACK), label.alignment(),
                label.icon(), label.iconPath());
    }

    /** A value that is not given is the least. */
    private GaugeLook gauge(Gauge gauge, EObject element, Variables variables) {
        return gauge == null ? null : new GaugeLook(gauge.alignment(), gauge.sections().stream()
                .map(s -> new GaugeLook.Section(s.label(), size(s.minimum(), element, variables), size(s.maximum(), element, variables),
                        size(s.value().isGiven() ? s.value() : s.minimum(), element, variables), color(s.background(), element, variables, BLACK),
                        color(s.foreground(), element, variables, BLACK)))
                .toList());
    }

    private static Centering centered(EdgeStyle.Ends ends, Edge edge) {
        return Centering.of(ends.centering().source() || isOf(ends.centeredSources(), edge.source()),
                ends.centering().target() || isOf(ends.centeredTargets(), edge.end()));
    }

    private static boolean isOf(Set<String> mappings, View view) {
        return mappings.contains(view.mapping().id()) || view.mapping().core().imported().stream().anyMatch(mappings::contains);
    }

    private EdgeLook look(EdgeStyle style, Edge edge, Variables variables) {
        EObject element = edge.target();
        return new EdgeLook(color(style.color(), element, variables, GRAY), style.line(),
                attempt(() -> interpreter.number(style.size(), element, variables)).orElse(1), style.sourceArrow(), style.targetArrow(),
                style.routing(), look(style.begin(), element, variables), look(style.center(), element, variables),
                look(style.end(), element, variables), style.ends().bracket(), centered(style.ends(), edge), style.ends().folding());
    }

    private Integer color(Color color, EObject element, Variables variables, Integer otherwise) {
        return color == null ? otherwise : color(color, element, variables);
    }

    /** A colour for an element; null for none. */
    Integer color(Color color, EObject element, Variables variables) {
        return color == null ? null : colors.of(color, element, variables);
    }
}
