// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.OrganizationalUnit;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TitledElement;

/** Whether an element belongs to an area, a unit, a macroprocess or a process. */
final class Within {

    private Within() {
    }

    static boolean isWithin(PlanFacts plan, EObject element, TitledElement whole) {
        if (EcoreUtil.isAncestor(whole, element)) {
            return true;
        }
        Process process = Navigation.container(element, Process.class);
        if (element instanceof ScoringSheet sheet && process == null) {
            return sheet.getScored().stream().anyMatch(s -> s != sheet && isWithin(plan, s, whole));
        }
        if (element instanceof Measure measure) {
            return measure.getAreas().contains(whole) || measure.getSubjects().stream()
                    .anyMatch(s -> isWithin(plan, s, whole))
                    || plan.all(RiskEvent.class).stream().anyMatch(e -> e.getMeasures().contains(measure)
                            && isWithin(plan, e, whole));
        }
        if (element instanceof RiskEvent event && process == null) {
            return event.getSteps().stream().anyMatch(s -> isWithin(plan, s, whole));
        }
        if (whole instanceof OrganizationalUnit && element instanceof Phase phase && phase.getUnit() != null) {
            return EcoreUtil.isAncestor(whole, phase.getUnit());
        }
        return process != null && (Processes.area(process) == whole || process.getUnit() == whole
                || process.getUnit() != null && EcoreUtil.isAncestor(whole, process.getUnit())
                || Processes.function(process) == whole);
    }
}
