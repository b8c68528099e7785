// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.treatment;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.EnablingFactor;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.MeasureKind;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.viewpoint.Views;
import org.vaglio.model.FreshNames;

/** What the tools of the treatment of an event change. */
public final class TreatmentEdits {

    private static final RiskmapFactory FACTORY = RiskmapFactory.eINSTANCE;

    /** A new factor of the plan that favours the event. */
    public EnablingFactor createFactor(RiskEvent event) {
        EnablingFactor factor = FACTORY.createEnablingFactor();
        factor.setName(FreshNames.near(event, "Fattore"));
        factor.setTitle("Nuovo fattore abilitante");
        Navigation.plan(event).getMembers().add(factor);
        event.getFactors().add(factor);
        return factor;
    }

    /** A new specific measure of the plan that treats the event. */
    public Measure createMeasure(RiskEvent event) {
        Measure measure = newMeasure(event);
        event.getMeasures().add(measure);
        return measure;
    }

    /** A new specific measure of the plan that is for the process as a whole. */
    public Measure createMeasure(Process process) {
        Measure measure = newMeasure(process);
        measure.getSubjects().add(process);
        return measure;
    }

    private static Measure newMeasure(EObject near) {
        Measure measure = FACTORY.createMeasure();
        measure.setName(FreshNames.near(near, "Misura"));
        measure.setTitle("Nuova misura");
        measure.setKind(MeasureKind.SPECIFIC);
        Navigation.plan(near).getMembers().add(measure);
        return measure;
    }

    /** Lets a factor favour an event. */
    public RiskEvent linkFactor(RiskEvent event, EnablingFactor factor) {
        if (!event.getFactors().contains(factor)) {
            event.getFactors().add(factor);
        }
        return event;
    }

    /** Lets a factor no longer favour an event. */
    public RiskEvent unlinkFactor(RiskEvent event, EnablingFactor factor) {
        event.getFactors().remove(factor);
        return event;
    }

    /**
     * Lets a factor no longer favour the event at the end of an edge.
     *
     * @param edge the view of the line between them
     */
    public EnablingFactor cutFactorLink(EnablingFactor factor, EObject edge) {
        Views.atEnd(edge, RiskEvent.class).ifPresent(event -> unlinkFactor(event, factor));
        return factor;
    }

    /** Puts a factor in the place of another for the event at the end of an edge. */
    public EnablingFactor relinkFactor(EnablingFactor old, EnablingFactor factor, EObject edge) {
        Views.atEnd(edge, RiskEvent.class).ifPresent(event -> {
            unlinkFactor(event, old);
            linkFactor(event, factor);
        });
        return factor;
    }

    /** Lets a measure treat an event. */
    public RiskEvent linkMeasure(RiskEvent event, Measure measure) {
        if (!event.getMeasures().contains(measure) && !measure.getSubjects().contains(event)) {
            event.getMeasures().add(measure);
        }
        return event;
    }

    /** Lets a measure no longer treat an event, whichever of the two names the other. */
    public RiskEvent unlinkMeasure(RiskEvent event, Measure measure) {
        event.getMeasures().remove(measure);
        measure.getSubjects().remove(event);
        return event;
    }

    /**
     * Lets the measure at the end of an edge no longer treat an event.
     *
     * @param edge the view of the line between them
     */
    public RiskEvent cutMeasureLink(RiskEvent event, EObject edge) {
        Views.atEnd(edge, Measure.class).ifPresent(measure -> unlinkMeasure(event, measure));
        return event;
    }

    /** Puts a measure in the place of another. */
    public RiskEvent relinkMeasure(RiskEvent event, Measure old, Measure measure) {
        unlinkMeasure(event, old);
        return linkMeasure(event, measure);
    }
}
