// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.List;
import java.util.Map;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Plan;

/**
 * What a check found in the maps of a group.
 *
 * @param revision of the group
 * @param facts    each plan recomputed
 * @param findings of each file, accepted ones left out
 * @param problems of each file: texts that cannot be read, names that mean nothing
 */
public record Checked(long revision, Map<Plan, PlanFacts> facts, Map<MapFile, List<Finding>> findings,
        Map<MapFile, List<Problem>> problems) {
}
