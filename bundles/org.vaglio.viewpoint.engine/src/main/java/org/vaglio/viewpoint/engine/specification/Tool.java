// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/** What people can do on a diagram. Names of variables are those that the specification declares. */
public sealed interface Tool {

    /** What all tools have. */
    ToolCore core();

    /** Unique in the specification. */
    default String id() {
        return core().id();
    }

    /** Its name. */
    default String name() {
        return core().name();
    }

    /**
     * Makes a node or a container.
     *
     * @param core          what all tools have
     * @param mappings      ids of the mappings of what it makes
     * @param extra         ids of further mappings that it may be used on
     * @param container     variable for the element in which it is made
     * @param containerView variable for the view in which it is made
     */
    record Creation(ToolCore core, List<String> mappings, List<String> extra, String container, String containerView) implements Tool {
    }

    /**
     * Makes an edge.
     *
     * @param core         what all tools have
     * @param mappings     ids of the mappings of what it makes
     * @param extraSources ids of further mappings that it may start from
     * @param extraTargets ids of further mappings that it may lead to
     * @param ends         variables for its ends
     * @param start        whether it may start from an element
     */
    record EdgeCreation(ToolCore core, List<String> mappings, List<String> extraSources, List<String> extraTargets, Ends ends,
            Expression start) implements Tool {
    }

    /**
     * Variables for the ends of an edge.
     *
     * @param source     the element at the start
     * @param target     the element at the end
     * @param sourceView the view at the start
     * @param targetView the view at the end
     */
    record Ends(String source, String target, String sourceView, String targetView) {
    }

    /**
     * Moves an end of an edge.
     *
     * @param core     what all tools have
     * @param kind     which end
     * @param ends     variables for the end that was and the end that will be
     * @param element  variable for the element of the edge
     * @param edgeView variable for the edge
     */
    record Reconnect(ToolCore core, Kind kind, Ends ends, String element, String edgeView) implements Tool {

        /** Which end is moved. */
        public enum Kind implements Literal {
            TARGET("RECONNECT_TARGET"), SOURCE("RECONNECT_SOURCE"), BOTH("RECONNECT_BOTH");

            private final String literal;

            Kind(String literal) {
                this.literal = literal;
            }

            @Override
            public String literal() {
                return literal;
            }
        }
    }

    /**
     * Deletes.
     *
     * @param core          what all tools have
     * @param element       variable for the element
     * @param elementView   variable for its view
     * @param containerView variable for the view that holds it
     */
    record Delete(ToolCore core, String element, String elementView, String containerView) implements Tool {
    }

    /**
     * Edits a label in place.
     *
     * @param core  what all tools have
     * @param mask  how the text is taken apart: {@code {0}} for the whole
     * @param input the text that people begin with; empty for the label
     */
    record DirectEdit(ToolCore core, String mask, Expression input) implements Tool {
    }

    /**
     * Takes what is dropped.
     *
     * @param core          what all tools have
     * @param mappings      ids of the mappings that show the element where it was dropped
     * @param source        where it may come from
     * @param oldContainer  variable for the element that held it
     * @param newContainer  variable for the element that it is dropped on
     * @param element       variable for the element
     * @param newView       variable for the view that it is dropped on
     */
    record Drop(ToolCore core, List<String> mappings, Source source, String oldContainer, String newContainer, String element,
            String newView) implements Tool {

        /** Where something may be dragged from. */
        public enum Source implements Literal {
            DIAGRAM, PROJECT_EXPLORER, BOTH;

            @Override
            public String literal() {
                return name();
            }
        }
    }

    /**
     * Answers a double click.
     *
     * @param core        what all tools have
     * @param mappings    ids of the mappings that it is for
     * @param element     variable for the element
     * @param elementView variable for its view
     */
    record DoubleClick(ToolCore core, List<String> mappings, String element, String elementView) implements Tool {
    }

    /**
     * Does something with a view.
     *
     * @param core        what all tools have
     * @param element     variable for the element
     * @param elementView variable for its view
     */
    record Generic(ToolCore core, String element, String elementView) implements Tool {
    }
}
