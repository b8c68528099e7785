// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.DiagramDescription.Direction;
import org.vaglio.viewpoint.engine.specification.Layer;

/** Reads diagrams and their layers. */
final class DiagramReader {

    private final Source source;
    private final MappingReader mappings;
    private final ToolReader tools;
    private final ColorReader colors;
    private final DiagramExtensions extensions;

    DiagramReader(Source source, MappingReader mappings, ToolReader tools, DiagramExtensions extensions) {
        this.source = source;
        this.mappings = mappings;
        this.tools = tools;
        this.colors = new ColorReader(source);
        this.extensions = extensions;
    }

    DiagramDescription read(XmlElement element) {
        element.passOver("enablePopupBars", "documentation", "endUserDocumentation", "initialisation", "showOnStartup", "titleExpression");
        XmlElement base = element.child("defaultLayer").orElse(element);
        return new DiagramDescription(References.path(element), element.name(), label(element), element.text("domainClass"),
                source.expression(element, "preconditionExpression"), source.expression(element, "titleExpression"),
                element.children("metamodel").stream().map(m -> m.text("href").replaceFirst("#.*", "")).toList(),
                withSections(layer(base, true, false), element, base), additional(element), source.ids(element, "dropDescriptions"), colors.read(element, "backgroundColor"),
                direction(element), new FilterReader(source).read(element), source.expression(element, "rootExpression"));
    }

    private List<Layer> additional(XmlElement element) {
        return Stream.concat(element.children("additionalLayers").stream().map(l -> layer(l, isShown(l), false)),
                extensions.layers(element).stream().map(l -> layer(l, isShown(l), true))).toList();
    }

    /** Tools of the diagram itself belong to its base layer. */
    private Layer withSections(Layer layer, XmlElement element, XmlElement base) {
        if (element == base) {
            return layer;
        }
        List<Layer.Section> all = new ArrayList<>(layer.sections());
        element.child("toolSection").ifPresent(s -> addSection(s, all));
        return new Layer(layer.name(), layer.label(), layer.active(), layer.nodes(), layer.containers(), layer.edges(), all,
                layer.customizations(), false);
    }

    /** A layer that is not optional is always shown. */
    private boolean isShown(XmlElement layer) {
        boolean optional = source.flag(layer, "optional", true);
        return source.flag(layer, "activeByDefault", false) || !optional;
    }

    private Direction direction(XmlElement element) {
        return element.child("layout").filter(l -> l.type.equals("CompositeLayout")).map(l -> {
            l.passOver("padding", "documentation");
            return switch (l.text("direction", "topToBottom")) {
                case "LeftToRight" -> Direction.LEFT_TO_RIGHT;
                case "bottomToTop", "BottomToTop" -> Direction.BOTTOM_TO_TOP;
                default -> Direction.TOP_TO_BOTTOM;
            };
        }).orElseGet(() -> {
            element.child("layout").ifPresent(source::refuse);
            return Direction.DEFAULT;
        });
    }

    /** Old specifications have their mappings and tools in the diagram itself: then that is its layer. */
    private Layer layer(XmlElement element, boolean active, boolean contributed) {
        element.passOver("documentation", "endUserDocumentation", "icon", "label");
        List<String> nodes = mappings.nodes(element, "nodeMappings");
        List<String> containers = mappings.containers(element, "containerMappings");
        List<String> edges = mappings.edges(element, "edgeMappings");
        edges.addAll(mappings.edges(element, "edgeMappingImports"));
        for (XmlElement reused : source.targets(element, "reusedMappings")) {
            String id = References.path(reused);
            (reused.tag.startsWith("edge") ? edges : reused.type.startsWith("Container") || reused.tag.contains("ontainerMappings") ? containers
                    : nodes).add(id);
        }
        return new Layer(element.name(), label(element), active, nodes, containers, edges, sections(element),
                new CustomizationReader(source).read(element), contributed);
    }

    private List<Layer.Section> sections(XmlElement element) {
        List<Layer.Section> all = new ArrayList<>();
        element.children("toolSections").forEach(s -> addSection(s, all));
        element.child("toolSection").ifPresent(s -> addSection(s, all));
        List<String> reused = source.ids(element, "reusedTools");
        if (!reused.isEmpty()) {
            all.add(new Layer.Section("", reused));
        }
        return all;
    }

    private void addSection(XmlElement element, List<Layer.Section> all) {
        element.passOver("documentation", "icon");
        List<String> owned = new ArrayList<>(tools.read(element, "ownedTools"));
        owned.addAll(source.ids(element, "reusedTools"));
        all.add(new Layer.Section(label(element), List.copyOf(owned)));
        element.children("subSections").forEach(s -> addSection(s, all));
    }

    private static String label(XmlElement element) {
        return element.text("label", element.name());
    }
}
