// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * A kind of diagrams.
 *
 * @param id           unique in the specification
 * @param name         its name
 * @param label        what people see; the name when it has none
 * @param domainClass  the class of the elements that it is drawn of
 * @param precondition whether it is drawn of an element
 * @param title        the title of a new diagram
 * @param metamodels   namespace addresses of the metamodels that it names
 * @param base         the layer that is always active
 * @param additional   the other layers, in the file's order
 * @param drops        ids of the tools for what is dropped on the diagram itself
 * @param background   colour behind the diagram; null for none
 * @param direction    where the layout flows to
 * @param filters      what hides views, in the file's order
 * @param root         the element whose candidates nodes and containers on the diagram itself show; empty for the diagram's own
 */
public record DiagramDescription(String id, String name, String label, String domainClass, Expression precondition, Expression title,
        List<String> metamodels, Layer base, List<Layer> additional, List<String> drops, Color background, Direction direction,
        List<Filter> filters, Expression root) {

    /** Where the layout flows to; {@code DEFAULT} when the specification does not say. */
    public enum Direction {
        DEFAULT, TOP_TO_BOTTOM, LEFT_TO_RIGHT, BOTTOM_TO_TOP
    }
}
