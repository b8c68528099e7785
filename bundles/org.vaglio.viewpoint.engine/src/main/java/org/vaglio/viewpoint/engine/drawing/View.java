// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.specification.Mapping;

/** Something that a diagram shows. A view stays the same object as long as it shows the same element by the same mapping in the same place. */
public abstract sealed class View extends Seen permits Node, Edge {

    private final String id;
    private Mapping mapping;
    private final EObject target;
    private final Diagram diagram;
    private List<EObject> semanticElements = List.of();
    private String label = "";

    View(String id, Mapping mapping, EObject target, Diagram diagram) {
        this.id = id;
        this.mapping = mapping;
        this.target = target;
        this.diagram = diagram;
    }

    /** Unique in its diagram, and never given to another view. */
    public final String id() {
        return id;
    }

    /** The mapping that it comes from. */
    public Mapping mapping() {
        return mapping;
    }

    /** The element that it shows. */
    public final EObject target() {
        return target;
    }

    /** The elements that it stands for. */
    public final List<EObject> semanticElements() {
        return semanticElements;
    }

    /** Its label: of an edge the one in the middle; empty for none. */
    public final String label() {
        return label;
    }

    /** A mapping that imports the one of before, or is imported by it, has taken its place. */
    final void comesFrom(Mapping other) {
        mapping = other;
    }

    final void show(String newLabel, List<EObject> elements) {
        label = newLabel;
        semanticElements = elements;
    }

    @Override
    Seen holder() {
        return diagram;
    }

    @Override
    Object seen(String feature) {
        return switch (feature) {
            case TARGET -> target;
            case NAME -> label;
            default -> semanticElements;
        };
    }

    /** What it shows, to find out whether that has changed. */
    abstract List<Object> shown();
}
