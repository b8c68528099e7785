// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Presentation;

/** What the protocol calls the kinds of views: {@code container:DC_Phase}. */
final class Types {

    static final String GRAPH = "graph";
    static final String LABEL = "label:name";
    static final String PLAIN_LABEL = "label:plain";
    private static final String NODE = "node:";
    private static final String CONTAINER = "container:";

    private Types() {
    }

    static String of(View view) {
        return switch (view) {
            case Edge edge -> of(edge.mapping());
            case Node node -> switch (node.kind()) {
                case CONTAINER -> CONTAINER;
                case LIST -> "list:";
                case LIST_ITEM -> "item:";
                case NODE -> NODE;
                case BORDER_NODE -> "border:";
            } + node.mapping().name();
        };
    }

    /** The type of what a mapping shows where it stands by itself. */
    static String of(Mapping mapping) {
        return switch (mapping) {
            case EdgeMapping edge -> "edge:";
            case ContainerMapping container -> container.presentation() == Presentation.LIST ? "list:" : CONTAINER;
            case NodeMapping node -> NODE;
        } + mapping.name();
    }
}
