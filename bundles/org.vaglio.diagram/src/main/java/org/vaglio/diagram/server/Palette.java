// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.glsp.server.actions.TriggerEdgeCreationAction;
import org.eclipse.glsp.server.actions.TriggerNodeCreationAction;
import org.eclipse.glsp.server.features.toolpalette.PaletteItem;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Message;
import org.vaglio.viewpoint.engine.specification.Tool;
import org.vaglio.viewpoint.engine.tools.Permissions;

import com.google.inject.Inject;

/** The tools of the layers that are shown, in two groups: elements and connections. */
final class Palette implements ToolPaletteItemProvider {

    @Inject
    private OpenDiagram open;

    @Override
    public List<PaletteItem> getItems(Map<String, String> args) {
        if (!open.isDrawn()) {
            return List.of();
        }
        List<Tool> tools = new Permissions(open.drawn().drawing(), open.drawn().diagram()).palette();
        return List.of(group("nodes", Words.NODES, tools.stream().filter(Tool.Creation.class::isInstance).toList(), "A"),
                group("edges", Words.EDGES, tools.stream().filter(Tool.EdgeCreation.class::isInstance).toList(), "B"))
                .stream().filter(g -> !g.getChildren().isEmpty()).toList();
    }

    private PaletteItem group(String id, Message label, List<Tool> tools, String order) {
        List<PaletteItem> items = IntStream.range(0, tools.size()).mapToObj(i -> item(tools.get(i), "%03d".formatted(i))).toList();
        return PaletteItem.createPaletteGroup(id, label.in(open.locale()), items, null, order);
    }

    private PaletteItem item(Tool tool, String order) {
        String label = Viewpoint.label(tool.core().label(), open.locale());
        return tool instanceof Tool.Creation creation
                ? new PaletteItem(tool.name(), label, new TriggerNodeCreationAction(tool.name()), icon(creation.mappings()), order)
                : new PaletteItem(tool.name(), label, new TriggerEdgeCreationAction(tool.name()), icon(((Tool.EdgeCreation) tool).mappings()), order);
    }

    /** Icons are called after the class of what is made; those of edges that stand for no element after their mapping. */
    private static String icon(List<String> mappings) {
        Mapping mapping = Viewpoint.specification().mappings(mappings).stream().findFirst().orElse(null);
        if (mapping == null) {
            return null;
        }
        String type = mapping instanceof EdgeMapping edge && !edge.elementBased() ? mapping.name() : mapping.core().domainClass();
        return type.substring(Math.max(type.lastIndexOf(':'), type.indexOf('_')) + 1);
    }
}
