// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.specification.Conditional;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.MappingCore;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Presentation;
import org.vaglio.viewpoint.engine.specification.ShapeStyle;

/** Reads mappings, with those inside them. */
final class MappingReader {

    private final Source source;
    private final StyleReader styles;
    private final Map<String, Mapping> all = new LinkedHashMap<>();

    MappingReader(Source source, StyleReader styles) {
        this.source = source;
        this.styles = styles;
    }

    /** Every mapping that was read, by its identifier. */
    Map<String, Mapping> all() {
        return MappingImports.resolved(all);
    }

    /** Reads node mappings; their identifiers in a list that may grow. */
    List<String> nodes(XmlElement parent, String feature) {
        return read(parent, feature, "NodeMapping", this::node);
    }

    /** Reads container mappings; their identifiers in a list that may grow. */
    List<String> containers(XmlElement parent, String feature) {
        return read(parent, feature, "ContainerMapping", this::container);
    }

    /** Reads edge mappings; their identifiers in a list that may grow. */
    List<String> edges(XmlElement parent, String feature) {
        return read(parent, feature, "EdgeMapping", this::edge);
    }

    private List<String> read(XmlElement parent, String feature, String type, Function<XmlElement, Mapping> reader) {
        List<String> ids = new ArrayList<>();
        for (XmlElement element : parent.children(feature)) {
            if (element.type.isEmpty() || element.type.equals(type) || element.type.equals(type + "Import")) {
                Mapping mapping = reader.apply(element);
                all.put(mapping.id(), mapping);
                ids.add(mapping.id());
            } else {
                source.refuse(element);
            }
        }
        return ids;
    }

    private MappingCore core(XmlElement element) {
        element.passOver("hideSubMappings", "label", "documentation", "synchronizationLock", "detailDescriptions",
                "navigationDescriptions", "pasteDescriptions");
        return new MappingCore(References.path(element), element.name(), element.text("domainClass"),
                source.expression(element, "semanticCandidatesExpression"), source.expression(element, "preconditionExpression"),
                source.expression(element, "semanticElements"), source.flag(element, "createElements", true),
                source.id(element, "deletionDescription"), source.id(element, "labelDirectEdit"), source.id(element, "doubleClickDescription"),
                source.ids(element, "importedMapping"));
    }

    private NodeMapping node(XmlElement element) {
        return new NodeMapping(core(element), bordered(element), source.ids(element, "dropDescriptions"), style(element), conditional(element));
    }

    private ContainerMapping container(XmlElement element) {
        return new ContainerMapping(core(element), bordered(element),
                joined(containers(element, "subContainerMappings"), source.ids(element, "reusedContainerMappings")),
                joined(nodes(element, "subNodeMappings"), source.ids(element, "reusedNodeMappings")),
                source.literal(element, "childrenPresentation", Presentation.FREE_FORM), source.ids(element, "dropDescriptions"),
                style(element), conditional(element));
    }

    private List<String> bordered(XmlElement element) {
        return joined(nodes(element, "borderedNodeMappings"), source.ids(element, "reusedBorderedNodeMappings"));
    }

    private static List<String> joined(List<String> owned, List<String> reused) {
        return Stream.concat(owned.stream(), reused.stream()).distinct().toList();
    }

    private ShapeStyle style(XmlElement element) {
        return element.child("style").map(styles::shape).orElse(null);
    }

    private List<Conditional<ShapeStyle>> conditional(XmlElement element) {
        return element.children("conditionnalStyles").stream()
                .map(c -> new Conditional<>(source.expression(c, "predicateExpression"), style(c))).toList();
    }

    private EdgeMapping edge(XmlElement element) {
        boolean elementBased = source.flag(element, "useDomainElement", false);
        return new EdgeMapping(core(element), elementBased, source.ids(element, "sourceMapping"), source.ids(element, "targetMapping"),
                source.expression(element, "sourceFinderExpression"), source.expression(element, "targetFinderExpression"),
                source.expression(element, "targetExpression"), source.ids(element, "reconnections"),
                element.child("style").map(styles::edge).orElse(null), element.children("conditionnalStyles").stream()
                        .map(c -> new Conditional<>(source.expression(c, "predicateExpression"), c.child("style").map(styles::edge).orElse(null)))
                        .toList());
    }
}
