// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** The shape of a node or container. */
public enum Shape {
    SQUARE("Square", 0x888888), ELLIPSE("Ellipse", 0x888888), LOZENGE("Lozenge", 0x888888), NOTE("Note", 0xfce94f), DOT("Dot", 0x888888),
    TRIANGLE("BundledImage", 0), STROKE("BundledImage", 0), RING("BundledImage", 0), BUNDLED_DOT("BundledImage", 0),
    BUNDLED_SQUARE("BundledImage", 0), IMAGE("WorkspaceImage", null), CONTAINER("FlatContainerStyle", 0xffffff),
    PARALLELOGRAM("ShapeContainerStyle", 0xd1d1d1), GAUGE("GaugeCompositeStyle", null),
    CUSTOM("CustomStyle", null);

    private final String style;
    private final Integer fill;

    Shape(String style, Integer fill) {
        this.style = style;
        this.fill = fill;
    }

    /** The colour inside where the specification does not tell one: red, green and blue in 24 bits; null for none. */
    public Integer fill() {
        return fill;
    }

    /** The kind of style that gives this shape. */
    public String style() {
        return style;
    }
}
