// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

/**
 * Elements shown as containers.
 *
 * @param core         what all mappings have
 * @param bordered     ids of the mappings of its border nodes
 * @param containers   ids of the mappings of the containers in it
 * @param nodes        ids of the mappings of the nodes in it
 * @param presentation how its children are placed
 * @param drops        ids of the tools for what is dropped on it
 * @param style        how it looks; null when the specification does not say
 * @param conditional  styles that are chosen before that one
 */
public record ContainerMapping(MappingCore core, List<String> bordered, List<String> containers, List<String> nodes,
        Presentation presentation, List<String> drops, ShapeStyle style, List<Conditional<ShapeStyle>> conditional) implements Mapping {
}
