// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.files;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskMap;

/**
 * Files that belong together because they import one another.
 *
 * @param files     the files, in order
 * @param resources what was read from them, in the same order
 * @param problems  why they cannot be used; empty when they can
 */
public record MapGroup(List<Path> files, List<Resource> resources, List<MapProblem> problems) {

    /** The plans in the files, in order. */
    public List<Plan> plans() {
        return resources.stream().flatMap(r -> r.getContents().stream()).filter(RiskMap.class::isInstance)
                .flatMap(m -> ((RiskMap) m).getContents().stream()).filter(Plan.class::isInstance).map(Plan.class::cast)
                .toList();
    }
}
