// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** The shape of a node or container. */
public enum Shape {
    SQUARE("Square"), ELLIPSE("Ellipse"), LOZENGE("Lozenge"), NOTE("Note"), DOT("Dot"), TRIANGLE("BundledImage"), STROKE("BundledImage"),
    RING("BundledImage"), BUNDLED_DOT("BundledImage"), BUNDLED_SQUARE("BundledImage"), IMAGE("WorkspaceImage"), CONTAINER("FlatContainerStyle"),
    PARALLELOGRAM("ShapeContainerStyle");

    private final String style;

    Shape(String style) {
        this.style = style;
    }

    /** The kind of style that gives this shape. */
    public String style() {
        return style;
    }
}
