// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.List;

/**
 * A viewpoint.
 *
 * @param name     its name
 * @param diagrams its diagrams, in the file's order
 * @param services names of the Java classes whose methods are its services, in the file's order
 * @param rules    what the elements of its diagrams have to fulfil
 */
public record Viewpoint(String name, List<DiagramDescription> diagrams, List<String> services, List<ValidationRule> rules) {
}
