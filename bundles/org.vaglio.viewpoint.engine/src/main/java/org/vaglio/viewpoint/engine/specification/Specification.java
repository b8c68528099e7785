// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vaglio.viewpoint.engine.expressions.Services;

/**
 * What a viewpoint specification file says, compiled and immutable.
 *
 * @param name        name of the group
 * @param viewpoints  its viewpoints, in the file's order
 * @param mappings    every mapping by its {@linkplain MappingCore#id() id}; mappings refer to each other by ids, because they may do so in circles
 * @param tools       every tool by its {@linkplain ToolCore#id() id}
 * @param unsupported what the file says and the engine cannot do, in the file's order
 * @param called      the Java methods that its expressions call by name, each with what is to be said if it is not there
 */
public record Specification(String name, List<Viewpoint> viewpoints, Map<String, Mapping> mappings, Map<String, Tool> tools,
        List<Unsupported> unsupported, Map<String, Unsupported> called) {

    /** What its expressions call and services do not have, in the file's order. */
    public List<Unsupported> missing(Services services) {
        return called.entrySet().stream().filter(c -> !services.knows(c.getKey())).map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Unsupported::line)).toList();
    }

    /** All diagrams of all viewpoints, in the file's order. */
    public List<DiagramDescription> diagrams() {
        return viewpoints.stream().flatMap(v -> v.diagrams().stream()).toList();
    }

    /** A diagram by its name; empty when there is none. */
    public Optional<DiagramDescription> diagram(String diagram) {
        return diagrams().stream().filter(d -> d.name().equals(diagram)).findFirst();
    }

    /** The mappings of the given ids; those that could not be read are left out. */
    public List<Mapping> mappings(List<String> ids) {
        return ids.stream().map(mappings::get).filter(m -> m != null).toList();
    }

    /** The tools of the given ids; those that could not be read are left out. */
    public List<Tool> tools(List<String> ids) {
        return ids.stream().map(tools::get).filter(t -> t != null).toList();
    }
}
