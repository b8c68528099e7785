// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;

/** The tools and mappings of a kind of diagram, in all its layers. */
final class Tools {

    private static final Specification SPECIFICATION = Viewpoint.specification();

    private Tools() {
    }

    /** The tools of one kind that a diagram has, in the specification's order. */
    static <T extends Tool> Stream<T> of(DiagramDescription description, Class<T> kind) {
        return layers(description).flatMap(l -> l.sections().stream()).map(Layer.Section::tools).flatMap(ids -> SPECIFICATION.tools(ids).stream())
                .filter(kind::isInstance).map(kind::cast);
    }

    /** A tool by its name. */
    static <T extends Tool> Optional<T> named(Diagram diagram, String name, Class<T> kind) {
        return of(diagram.description(), kind).filter(t -> t.name().equals(name)).findFirst();
    }

    private static Stream<Layer> layers(DiagramDescription description) {
        return Stream.concat(Stream.of(description.base()), description.additional().stream());
    }

    /** The mappings of what stands on a diagram itself. */
    static List<String> top(DiagramDescription description) {
        return layers(description).flatMap(l -> Stream.concat(l.nodes().stream(), l.containers().stream())).toList();
    }

    /** The mappings of edges. */
    static List<EdgeMapping> edges(DiagramDescription description) {
        return SPECIFICATION.mappings(layers(description).flatMap(l -> l.edges().stream()).toList()).stream().map(EdgeMapping.class::cast).toList();
    }

    /** The mappings of what may stand in what a mapping shows. */
    static List<String> inside(Mapping mapping) {
        return switch (mapping) {
            case ContainerMapping c -> Stream.of(c.nodes(), c.containers(), c.bordered()).flatMap(List::stream).toList();
            case NodeMapping n -> n.bordered();
            case EdgeMapping e -> List.of();
        };
    }

    /** The tools that take what is dropped on what a mapping shows. */
    static List<Tool.Drop> drops(List<String> ids) {
        return SPECIFICATION.tools(ids).stream().filter(Tool.Drop.class::isInstance).map(Tool.Drop.class::cast).toList();
    }

    /** The tools that take what is dropped on what a mapping shows. */
    static List<Tool.Drop> drops(Mapping mapping) {
        return switch (mapping) {
            case ContainerMapping c -> drops(c.drops());
            case NodeMapping n -> drops(n.drops());
            case EdgeMapping e -> List.of();
        };
    }
}
