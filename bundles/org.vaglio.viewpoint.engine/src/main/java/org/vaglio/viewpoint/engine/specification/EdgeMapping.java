// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * Relations, or elements, shown as edges.
 *
 * @param core          what all mappings have
 * @param elementBased  whether an edge stands for an element, and not for a relation
 * @param sources       ids of the mappings that it may start from; edges too
 * @param targets       ids of the mappings that it may lead to; edges too
 * @param sourceFinder  the element at the start, asked of an element that is shown as edge
 * @param targetFinder  the elements at the end
 * @param target        what a relation edge stands for; empty for the element at its start
 * @param reconnections ids of the tools that move an end
 * @param style         how it looks; null when the specification does not say
 * @param conditional   styles that are chosen before that one
 */
public record EdgeMapping(MappingCore core, boolean elementBased, List<String> sources, List<String> targets, Expression sourceFinder,
        Expression targetFinder, Expression target, List<String> reconnections, EdgeStyle style,
        List<Conditional<EdgeStyle>> conditional) implements Mapping {
}
