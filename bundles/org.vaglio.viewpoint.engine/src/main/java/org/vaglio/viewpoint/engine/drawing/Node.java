// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.specification.ContainerMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.NodeMapping;
import org.vaglio.viewpoint.engine.specification.Presentation;

/** A node, a node on a border, a container, a list, or an item of a list. */
public final class Node extends View {

    /** What kind of node it is. */
    public enum Kind {
        NODE, BORDER_NODE, CONTAINER, LIST, LIST_ITEM
    }

    private final Kind kind;
    private final Node parent;
    private List<Node> borderNodes = List.of();
    private List<Node> children = List.of();
    private ShapeLook look;
    private String tooltip = "";
    private Integer width;
    private Integer height;

    Node(String id, Mapping mapping, EObject target, Kind kind, Node parent, Diagram diagram) {
        super(id, mapping, target, diagram);
        this.kind = kind;
        this.parent = parent;
    }

    /** The kind of node that a mapping makes inside another node, or on the diagram for null. */
    static Kind kind(Mapping mapping, Node parent) {
        if (mapping instanceof ContainerMapping container) {
            return container.presentation() == Presentation.LIST ? Kind.LIST : Kind.CONTAINER;
        }
        if (parent != null && parent.bordered().contains(mapping.id())) {
            return Kind.BORDER_NODE;
        }
        return parent != null && parent.kind == Kind.LIST ? Kind.LIST_ITEM : Kind.NODE;
    }

    /** Ids of the mappings of nodes on its border. */
    List<String> bordered() {
        return mapping() instanceof ContainerMapping container ? container.bordered()
                : mapping() instanceof NodeMapping node ? node.bordered() : List.of();
    }

    /** What kind of node it is. */
    public Kind kind() {
        return kind;
    }

    /** The node that it is in, or on the border of; null when it stands on the diagram. */
    public Node parent() {
        return parent;
    }

    /** The nodes on its border, in order. */
    public List<Node> borderNodes() {
        return Collections.unmodifiableList(borderNodes);
    }

    /** The nodes in it, in order. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** How its children are placed; free form where it has none. */
    public Presentation presentation() {
        return mapping() instanceof ContainerMapping container ? container.presentation() : Presentation.FREE_FORM;
    }

    /** How it looks; null when the specification does not say. */
    public ShapeLook look() {
        return look;
    }

    /** What is said when people point at it; empty for nothing. */
    public String tooltip() {
        return tooltip;
    }

    /** Its width in tens of pixels; -1 for as large as its image; null for as large as its label or contents. */
    public Integer width() {
        return width;
    }

    /** Its height in tens of pixels; -1 for as large as its image; null for as large as its label or contents. */
    public Integer height() {
        return height;
    }

    void show(ShapeLook newLook, String newTooltip, Integer newWidth, Integer newHeight) {
        look = newLook;
        tooltip = newTooltip;
        width = newWidth;
        height = newHeight;
    }

    void hold(List<Node> newBorderNodes, List<Node> newChildren) {
        borderNodes = newBorderNodes;
        children = newChildren;
    }

    @Override
    String className() {
        return switch (kind) {
            case NODE, BORDER_NODE -> "DNode";
            case CONTAINER -> "DNodeContainer";
            case LIST -> "DNodeList";
            case LIST_ITEM -> "DNodeListElement";
        };
    }

    @Override
    Seen holder() {
        return parent == null ? super.holder() : parent;
    }

    @Override
    Object seen(String feature) {
        return switch (feature) {
            case BORDER_NODES -> borderNodes();
            case CHILDREN -> children();
            default -> super.seen(feature);
        };
    }

    @Override
    List<Object> shown() {
        List<Object> all = new ArrayList<>();
        Collections.addAll(all, mapping().id(), label(), semanticElements(), look, tooltip, width, height, borderNodes, children);
        return all;
    }
}
