// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

/**
 * Elements shown as nodes, as border nodes, or as items of a list.
 *
 * @param core        what all mappings have
 * @param bordered    ids of the mappings of its border nodes
 * @param drops       ids of the tools for what is dropped on it
 * @param style       how it looks; null when the specification does not say
 * @param conditional styles that are chosen before that one
 */
public record NodeMapping(MappingCore core, List<String> bordered, List<String> drops, ShapeStyle style,
        List<Conditional<ShapeStyle>> conditional) implements Mapping {
}
