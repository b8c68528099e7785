// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/**
 * What is computed of the plans that were loaded together. It hangs on the model itself and forgets all when anything in the model
 * changes, so that services without a state can ask it for each label.
 */
public final class Appraisal extends EContentAdapter {

    private final Map<Plan, PlanFacts> facts = new LinkedHashMap<>();
    private final Map<Plan, Risks> risks = new LinkedHashMap<>();
    private final Map<Plan, FindingIndex> findings = new LinkedHashMap<>();

    private Appraisal() {
    }

    /** The appraisal of the model that an element belongs to. */
    static Appraisal of(EObject element) {
        Notifier model = model(element);
        return model.eAdapters().stream().filter(Appraisal.class::isInstance).map(Appraisal.class::cast).findFirst()
                .orElseGet(() -> {
                    Appraisal appraisal = new Appraisal();
                    model.eAdapters().add(appraisal);
                    return appraisal;
                });
    }

    /**
     * All elements of a kind in the plan of an element, in the order of the text, without walking the plan each time.
     *
     * @param element an element of a plan; for one outside plans the list is empty
     */
    public static <T> List<T> all(EObject element, Class<T> kind) {
        Plan plan = Navigation.plan(element);
        return plan == null ? List.of() : of(element).facts(plan).all(kind);
    }

    private PlanFacts facts(Plan plan) {
        PlanFacts known = facts.get(plan);
        if (known == null) {
            known = new PlanFacts(plan);
            facts.put(plan, known);
        }
        return known;
    }

    private static Notifier model(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        Resource file = root.eResource();
        return file == null ? root : Objects.requireNonNullElse(file.getResourceSet(), file);
    }

    /** The risks of the plan of an element; empty when it is in none. */
    Optional<Risks> risks(EObject element) {
        Plan plan = Navigation.plan(element);
        return plan == null ? Optional.empty() : Optional.of(ofPlan(plan));
    }

    /** Findings within an element that nobody accepted: of its plan, or of all plans for a part of a method. */
    List<Finding> findings(EObject element) {
        Plan plan = Navigation.plan(element);
        List<Plan> plans = plan != null ? List.of(plan) : plans(element);
        return plans.stream().flatMap(p -> index(p).of(element).stream()).toList();
    }

    private Risks ofPlan(Plan plan) {
        Risks known = risks.get(plan);
        if (known == null) {
            known = new Risks(facts(plan));
            risks.put(plan, known);
        }
        return known;
    }

    private FindingIndex index(Plan plan) {
        FindingIndex known = findings.get(plan);
        if (known == null) {
            known = new FindingIndex(Audit.of(facts(plan)).findings());
            findings.put(plan, known);
        }
        return known;
    }

    private static List<Plan> plans(EObject element) {
        Method method = Navigation.container(element, Method.class);
        if (method == null || method.eResource() == null || method.eResource().getResourceSet() == null) {
            return List.of();
        }
        List<Plan> plans = new ArrayList<>();
        for (Resource file : List.copyOf(method.eResource().getResourceSet().getResources())) {
            file.getContents().forEach(root -> EcoreUtil.<Plan>getObjectsByType(root.eContents(), Literals.PLAN)
                    .forEach(plans::add));
        }
        return plans;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            facts.clear();
            risks.clear();
            findings.clear();
        }
    }

    /** Watching a file must not load others. */
    @Override
    protected boolean resolve() {
        return false;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Appraisal.class;
    }
}
