// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskMap;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

import com.google.inject.Inject;

/** Shows the findings of the audit at their places. The rules live in the assessment. */
public class MappaValidator extends AbstractMappaValidator {

    @Inject
    private Structure structure;
    @Inject
    private MessageLanguage language;

    /** Names and cycles. */
    @Check(CheckType.FAST)
    public void checkStructure(RiskMap map) {
        for (Structure.Fault fault : structure.faults(List.of(map.eResource()))) {
            error(fault.message(), fault.element(),
                    fault.element() instanceof NamedElement ? Literals.NAMED_ELEMENT__NAME : null, -1, "structure");
        }
    }

    /** The rules, once a plan is read without errors. */
    @Check(CheckType.NORMAL)
    public void checkPlan(Plan plan) {
        if (plan.eResource().getErrors().isEmpty()) {
            Audit.of(plan).findings().stream().filter(f -> f.accepted() == null)
                    .filter(f -> f.element().eResource() == plan.eResource()).forEach(this::report);
        }
    }

    private void report(Finding finding) {
        String message = language.choose(finding.message().italian(), finding.message().english());
        EObject element = finding.element();
        EStructuralFeature feature = finding.feature();
        String code = finding.rule().id();
        switch (finding.severity()) {
            case ERROR -> error(message, element, feature, finding.index(), code);
            case WARNING -> warning(message, element, feature, finding.index(), code);
            case INFO -> info(message, element, feature, finding.index(), code);
        }
    }
}
