// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

/** How elements of the model become views. */
public sealed interface Mapping permits NodeMapping, ContainerMapping, EdgeMapping {

    /** What all mappings have. */
    MappingCore core();

    /** Unique in the specification. */
    default String id() {
        return core().id();
    }

    /** Its name. */
    default String name() {
        return core().name();
    }
}
