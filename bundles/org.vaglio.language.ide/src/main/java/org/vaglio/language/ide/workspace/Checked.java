// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.List;
import java.util.Map;

import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.language.validation.Structure;
import org.vaglio.model.riskmap.Plan;

/**
 * What a check found in the maps of a group.
 *
 * @param revision of the group
 * @param audits   of each plan
 * @param findings of each file, accepted ones left out
 * @param problems of each file: texts that cannot be read, names that mean nothing, faults
 * @param faults   of the structure of all files
 */
public record Checked(long revision, Map<Plan, Audit> audits, Map<MapFile, List<Finding>> findings,
        Map<MapFile, List<Problem>> problems, List<Structure.Fault> faults) {
}
