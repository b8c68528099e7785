// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

/**
 * A layer of a diagram.
 *
 * @param name           its name
 * @param label          what people see
 * @param active         whether it is shown without being asked for
 * @param nodes          ids of its node mappings
 * @param containers     ids of its container mappings
 * @param edges          ids of its edge mappings
 * @param sections       its palette
 * @param customizations what it changes in styles
 * @param contributed    whether it comes from an extension of the diagram
 */
public record Layer(String name, String label, boolean active, List<String> nodes, List<String> containers, List<String> edges,
        List<Section> sections, List<Customization> customizations, boolean contributed) {

    /**
     * A section of the palette.
     *
     * @param name  what people see
     * @param tools ids of its tools, in the file's order
     */
    public record Section(String name, List<String> tools) {
    }
}
