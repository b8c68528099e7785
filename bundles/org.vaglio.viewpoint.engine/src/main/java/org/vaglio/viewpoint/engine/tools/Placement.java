// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;

/** Puts on the diagram what a tool has made, where mappings leave that to tools. */
final class Placement {

    private final Specification specification;
    private final Diagram diagram;

    Placement(Specification specification, Diagram diagram) {
        this.specification = specification;
        this.diagram = diagram;
    }

    /** Each new element is shown in the container, or on the diagram for null, by the first mapping of the tool that may stand there. */
    void place(Tool.Creation tool, Node container, Collection<EObject> made) {
        List<String> inside = inside(container);
        for (EObject element : made) {
            specification.mappings(tool.mappings()).stream()
                    .filter(m -> inside.contains(m.id()) && Types.isA(element, m.core().domainClass())).findFirst()
                    .filter(m -> !m.core().created()).ifPresent(m -> diagram.place(m, element, container));
        }
    }

    /** All edges of what has been made or changed are shown by the mappings of the tool. */
    void place(Tool.EdgeCreation tool, Collection<EObject> made, Collection<EObject> affected) {
        for (Mapping mapping : specification.mappings(tool.mappings())) {
            if (mapping instanceof EdgeMapping edges && !mapping.core().created()) {
                Stream.concat(made.stream(), affected.stream()).forEach(e -> diagram.placeEdges(edges, e));
            }
        }
    }

    private List<String> inside(Node container) {
        if (container == null) {
            return diagram.shownLayers().stream().flatMap(l -> Stream.concat(l.nodes().stream(), l.containers().stream())).toList();
        }
        return switch (container.mapping()) {
            case NodeMapping node -> node.bordered();
            case ContainerMapping c -> Stream.of(c.bordered(), c.containers(), c.nodes()).flatMap(List::stream).toList();
            case EdgeMapping edge -> List.of();
        };
    }
}
