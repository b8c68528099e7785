// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.assessment.facts.PlanFacts;

/** One kind of mistake: its id, its severity, and how it is found. */
public abstract class Rule {

    private final String id;
    private final Severity severity;
    private final Text summary;

    /**
     * @param id       stable, in kebab case
     * @param severity unless a plan says otherwise
     * @param italian  what the rule finds, one sentence
     * @param english  the same in English
     */
    protected Rule(String id, Severity severity, String italian, String english) {
        this.id = id;
        this.severity = severity;
        this.summary = new Text(italian, english);
    }

    /** All findings of this rule in a plan, in no particular order. */
    public abstract Stream<Finding> check(PlanFacts plan);

    public final String id() {
        return id;
    }

    public final Severity severity() {
        return severity;
    }

    /** What the rule finds. */
    public final Text summary() {
        return summary;
    }

    protected final Finding finding(EObject element, EStructuralFeature feature) {
        return Finding.of(this, element, feature);
    }

    protected final Finding finding(EObject element) {
        return Finding.of(this, element, null);
    }

    @Override
    public final String toString() {
        return id;
    }
}
