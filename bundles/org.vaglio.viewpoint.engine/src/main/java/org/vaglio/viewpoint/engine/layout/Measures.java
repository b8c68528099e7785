// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.Optional;

import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.drawing.Node;

/** How large views are by themselves, for those who place them in another way than {@link Layout}. */
public final class Measures {

    private static final double EDGE_TEXT = 150;

    private Measures() {
    }

    /** The label of a node, broken into lines; empty when it has none or hides it. */
    public static Optional<TextBlock> label(Node node) {
        return Optional.ofNullable(Sizes.label(node));
    }

    /** A label of an edge, broken into lines; empty for no text or look. */
    public static Optional<TextBlock> label(String text, LabelLook look) {
        return look == null || text.isBlank() ? Optional.empty() : Optional.of(TextBlock.of(text, look, EDGE_TEXT));
    }

    /** Whether the label of a node stands in it. */
    public static boolean isInside(Node node) {
        return Sizes.isInside(node);
    }

    /** The least size of a node, at the origin: of a container with its title alone. */
    public static Box size(Node node) {
        return switch (node.kind()) {
            case CONTAINER -> Sizes.container(node);
            case LIST -> Sizes.list(node);
            default -> Sizes.leaf(node);
        };
    }

    /** How much room the title of a container takes at its top. */
    public static double titleHeight(Node node) {
        return Sizes.titleHeight(node);
    }

    /** How high the row of an item of a list is. */
    public static double rowHeight(Node item) {
        return Sizes.rowHeight(Sizes.label(item));
    }

    /** How far labels stand from the border around them. */
    public static double padding() {
        return Sizes.PADDING;
    }

    /** How far rows stand apart from the border above them. */
    public static double rowGap() {
        return Sizes.ROW;
    }
}
