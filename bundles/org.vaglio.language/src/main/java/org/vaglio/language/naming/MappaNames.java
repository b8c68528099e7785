// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.model.riskmap.Action;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanPart;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapPackage;
import org.vaglio.model.riskmap.Step;

/**
 * Names of elements. Plans and methods are global; what a plan owns is {@code PLAN.NAME}, wherever it is nested; steps and
 * events of a process are {@code PLAN.PROCESS.NAME}, actions {@code PLAN.PROCESS.PHASE.NAME}.
 */
public class MappaNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (!(element instanceof NamedElement named) || named.getName() == null || named.getName().isEmpty()) {
            return null;
        }
        return switch (named) {
            case Plan plan -> QualifiedName.create(plan.getName());
            case Method method -> QualifiedName.create(method.getName());
            case Index e -> null;
            case Criterion e -> null;
            case Level e -> null;
            case Formula e -> null;
            case Band e -> null;
            default -> {
                QualifiedName prefix = prefix(named);
                yield prefix == null ? null : prefix.append(named.getName());
            }
        };
    }

    /** Names that a reference from within an element may leave out, from the longest; null outside a plan. */
    public QualifiedName scopePrefix(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            switch (e) {
                case Plan plan -> {
                    return plan.getName() == null ? null : QualifiedName.create(plan.getName());
                }
                case PlanPart part -> {
                    return planName(part);
                }
                case Process process when process.getName() != null -> {
                    return getFullyQualifiedName(process);
                }
                case Phase phase when phase.getName() != null -> {
                    return getFullyQualifiedName(phase);
                }
                default -> {
                }
            }
        }
        return null;
    }

    private QualifiedName prefix(NamedElement element) {
        boolean nested = element instanceof Step || element instanceof RiskEvent;
        if (!nested) {
            return planPrefix(element);
        }
        EObject container = element.eContainer();
        if (container instanceof Action) {
            container = container.eContainer();
        }
        return scopePrefix(container);
    }

    private QualifiedName planPrefix(EObject element) {
        for (EObject e = element.eContainer(); e != null; e = e.eContainer()) {
            if (e instanceof Plan || e instanceof PlanPart) {
                return scopePrefix(e);
            }
        }
        return null;
    }

    /** The written name until the reference is resolved: resolving it here would need the names that are being computed. */
    private static QualifiedName planName(PlanPart part) {
        Object plan = part.eGet(RiskmapPackage.Literals.PLAN_PART__PLAN, false);
        if (plan instanceof Plan resolved && !resolved.eIsProxy()) {
            return resolved.getName() == null ? null : QualifiedName.create(resolved.getName());
        }
        return NodeModelUtils.findNodesForFeature(part, RiskmapPackage.Literals.PLAN_PART__PLAN).stream()
                .map(NodeModelUtils::getTokenText).map(name -> name.startsWith("^") ? name.substring(1) : name)
                .map(QualifiedName::create).findFirst().orElse(null);
    }
}
