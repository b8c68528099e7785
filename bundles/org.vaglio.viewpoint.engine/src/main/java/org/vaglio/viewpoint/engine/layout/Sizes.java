// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.specification.LabelPosition;

/** How large nodes are before they are laid out: as the specification says, and never too small for their labels. */
final class Sizes {

    static final double UNIT = 10;
    private static final int SIGN = 2;
    static final double PADDING = 8;
    static final double ROW = 4;
    private static final double INSIDE = 170;
    private static final double OUTSIDE = 130;
    private static final double TITLE = 260;

    private Sizes() {
    }

    /** The label of a node; null when it has none or hides it. */
    static TextBlock label(Node node) {
        if (node.look() == null || node.look().labelHidden() || node.label().isBlank()) {
            return null;
        }
        double limit = switch (node.kind()) {
            case CONTAINER, LIST -> TITLE;
            case LIST_ITEM -> TITLE;
            case NODE, BORDER_NODE -> isInside(node) ? Math.max(INSIDE, UNIT * given(node.width()) - 2 * PADDING) : OUTSIDE;
        };
        return TextBlock.of(node.label(), node.look().label(), limit);
    }

    /** Whether the label of a node makes room for itself in the node. */
    static boolean isInside(Node node) {
        return isAtNode(node) && !isSign(node);
    }

    /** Whether a border node is so small that it is no more than a sign. */
    static boolean isSign(Node node) {
        return node.kind() == Node.Kind.BORDER_NODE && given(node.height()) <= SIGN;
    }

    /** Whether the specification puts the label of a node in it, and not beside it. */
    static boolean isAtNode(Node node) {
        return node.look() != null && node.look().position() == LabelPosition.NODE;
    }

    private static int given(Integer size) {
        return size == null ? 0 : size;
    }

    /** The size of a node that is no container. */
    static Box leaf(Node node) {
        double width = UNIT * Math.max(1, given(node.width()));
        double height = UNIT * Math.max(1, given(node.height()));
        TextBlock label = label(node);
        if (label == null || !isInside(node)) {
            boolean automatic = given(node.width()) <= 0;
            return automatic ? new Box(0, 0, 3 * UNIT, 3 * UNIT) : new Box(0, 0, width, height);
        }
        double around = switch (node.look().shape()) {
            case ELLIPSE, LOZENGE, DOT, TRIANGLE -> Math.sqrt(2);
            default -> 1;
        };
        return new Box(0, 0, Math.max(width, label.width() * around + 2 * PADDING), Math.max(height, label.height() * around + PADDING));
    }

    /** The size of a list: its title, then a row for each item. */
    static Box list(Node node) {
        TextBlock title = label(node);
        double width = title == null ? 0 : title.width();
        double height = title == null ? 0 : title.height() + 2 * ROW;
        for (Node item : node.children()) {
            TextBlock row = label(item);
            width = Math.max(width, row == null ? 0 : row.width());
            height += rowHeight(row);
        }
        return new Box(0, 0, Math.max(width + 2 * PADDING, UNIT * Math.max(6, given(node.width()))),
                Math.max(height + 2 * ROW, UNIT * Math.max(3, given(node.height()))));
    }

    /** How high the row of an item is. */
    static double rowHeight(TextBlock label) {
        return (label == null ? UNIT : label.height()) + ROW;
    }

    /** The least size of a container. */
    static Box container(Node node) {
        TextBlock title = label(node);
        return new Box(0, 0, Math.max(title == null ? 0 : title.width() + 2 * PADDING, UNIT * Math.max(6, given(node.width()))),
                Math.max(UNIT * Math.max(4, given(node.height())), titleHeight(node) + PADDING));
    }

    /** How much room the title of a container takes. */
    static double titleHeight(Node node) {
        TextBlock title = label(node);
        return title == null ? PADDING : title.height() + PADDING + ROW;
    }
}
