// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.specification.Tool;
import org.vaglio.viewpoint.engine.specification.ToolCore;

/** Reads tools. */
final class ToolReader {

    private final Source source;
    private final OperationReader operations;
    private final Map<String, Tool> all = new LinkedHashMap<>();

    ToolReader(Source source) {
        this.source = source;
        this.operations = new OperationReader(source);
    }

    /** Every tool that was read, by its identifier. */
    Map<String, Tool> all() {
        return Map.copyOf(all);
    }

    /** Reads the tools of a section; gives their identifiers. */
    List<String> read(XmlElement section, String feature) {
        List<String> ids = new ArrayList<>();
        for (XmlElement element : section.children(feature)) {
            if (element.type.equals("ToolGroup")) {
                element.passOver("name", "label", "documentation");
                ids.addAll(read(element, "tools"));
                continue;
            }
            Tool tool = tool(element);
            if (tool == null) {
                source.refuse(element);
            } else {
                all.put(tool.id(), tool);
                ids.add(tool.id());
            }
        }
        return ids;
    }

    private Tool tool(XmlElement e) {
        return switch (e.type) {
            case "NodeCreationDescription" -> creation(e, "nodeMappings");
            case "ContainerCreationDescription" -> creation(e, "containerMappings");
            case "EdgeCreationDescription" -> edgeCreation(e);
            case "ReconnectEdgeDescription" -> new Tool.Reconnect(core(e, "element", "edgeView", "source", "target", "sourceView", "targetView"),
                    source.literal(e, "reconnectionKind", Tool.Reconnect.Kind.TARGET),
                    new Tool.Ends(name(e, "source"), name(e, "target"), name(e, "sourceView"), name(e, "targetView")), name(e, "element"),
                    name(e, "edgeView"));
            case "DeleteElementDescription" -> new Tool.Delete(core(e, "element", "elementView", "containerView"), name(e, "element"),
                    name(e, "elementView"), name(e, "containerView"));
            case "DirectEditLabel" -> new Tool.DirectEdit(core(e), e.child("mask").map(m -> m.text("mask", "{0}")).orElse("{0}"),
                    source.expression(e, "inputLabelExpression"));
            case "ContainerDropDescription" -> drop(e);
            case "DoubleClickDescription" -> new Tool.DoubleClick(core(e, "element", "elementView"), source.ids(e, "mappings"),
                    name(e, "element"), name(e, "elementView"));
            case "ToolDescription" -> new Tool.Generic(core(e, "element", "elementView"), name(e, "element"), name(e, "elementView"));
            default -> null;
        };
    }

    private Tool creation(XmlElement e, String mappings) {
        return new Tool.Creation(core(e, "variable", "viewVariable"), source.ids(e, mappings), source.ids(e, "extraMappings"),
                name(e, "variable"), name(e, "viewVariable"));
    }

    private Tool edgeCreation(XmlElement e) {
        return new Tool.EdgeCreation(core(e, "sourceVariable", "targetVariable", "sourceViewVariable", "targetViewVariable"),
                source.ids(e, "edgeMappings"), source.ids(e, "extraSourceMappings"), source.ids(e, "extraTargetMappings"),
                new Tool.Ends(name(e, "sourceVariable"), name(e, "targetVariable"), name(e, "sourceViewVariable"), name(e, "targetViewVariable")),
                source.expression(e, "connectionStartPrecondition"));
    }

    private Tool drop(XmlElement e) {
        e.passOver("moveEdges");
        return new Tool.Drop(core(e, "oldContainer", "newContainer", "element", "newViewContainer"), source.ids(e, "mappings"),
                source.literal(e, "dragSource", Tool.Drop.Source.DIAGRAM), name(e, "oldContainer"), name(e, "newContainer"), name(e, "element"),
                name(e, "newViewContainer"));
    }

    private ToolCore core(XmlElement element, String... variables) {
        element.passOver("documentation", "forceRefresh", "iconPath", "elementsToSelect", "inverseSelectionOrder");
        List<ToolCore.Computed> computed = new ArrayList<>();
        for (String variable : variables) {
            element.child(variable).ifPresent(v -> addComputed(v, computed));
        }
        return new ToolCore(References.path(element), element.name(), element.text("label", element.name()),
                source.expression(element, "precondition"), List.copyOf(computed),
                element.child("initialOperation").flatMap(i -> i.child("firstModelOperations")).map(operations::read).orElse(null));
    }

    /** Variables may own computed ones, and these again. */
    private void addComputed(XmlElement variable, List<ToolCore.Computed> computed) {
        variable.passOver("documentation");
        for (XmlElement sub : variable.children("subVariables")) {
            if (sub.type.equals("AcceleoVariable")) {
                computed.add(new ToolCore.Computed(variable.name(), sub.name(), source.expression(sub, "computationExpression")));
                addComputed(sub, computed);
            } else {
                source.refuse(sub);
            }
        }
    }

    private static String name(XmlElement element, String variable) {
        return element.child(variable).map(XmlElement::name).orElse("");
    }
}
