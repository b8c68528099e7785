// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.treatment;

import java.util.Collection;
import java.util.stream.Stream;

import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.EnablingFactor;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.MeasureKind;
import org.vaglio.model.riskmap.MeasureState;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.viewpoint.Wording;
import org.vaglio.viewpoint.risk.Appraisal;
import org.vaglio.viewpoint.risk.FindingQueries;
import org.vaglio.viewpoint.risk.RiskQueries;

/** What the treatment of an event shows: factors that favour it on the left, measures that treat it on the right. */
public final class TreatmentQueries {

    private static final int TITLE = 110;

    private final RiskQueries risks = new RiskQueries();
    private final FindingQueries findings = new FindingQueries();

    /** Title of the diagram. */
    public String treatmentTitle(RiskEvent event) {
        return "Trattamento – " + Wording.title(event, TITLE);
    }

    /** Title and risk of the event. */
    public String treatedEventLabel(RiskEvent event) {
        return Wording.lines(Wording.title(event, TITLE), risks.riskText(event));
    }

    /** Whole title of the event, its process, its risk, and what was found in it. */
    public String treatedEventTooltip(RiskEvent event) {
        return Wording.lines(Wording.title(event, 400), Wording.line("Processo", Wording.title(eventProcess(event), TITLE)),
                Wording.line("Rischio", risks.riskComputation(event)), findings.findingTexts(event));
    }

    /** The process of an event; null for an event that is in none. */
    public Process eventProcess(RiskEvent event) {
        return Navigation.container(event, Process.class);
    }

    /** The events that a factor favours. */
    public Collection<RiskEvent> favouredEvents(EnablingFactor factor) {
        return Appraisal.all(factor, RiskEvent.class).stream().filter(e -> e.getFactors().contains(factor)).toList();
    }

    /** Title of a factor. */
    public String factorLabel(EnablingFactor factor) {
        return Wording.title(factor, 80);
    }

    /** The measures that treat an event: those that it names, and those that name it. */
    public Collection<Measure> treatingMeasures(RiskEvent event) {
        Stream<Measure> naming = Appraisal.all(event, Measure.class).stream().filter(m -> m.getSubjects().contains(event));
        return Stream.concat(event.getMeasures().stream().filter(m -> !m.eIsProxy()), naming).distinct().toList();
    }

    /** Factors of the plan that do not favour the event yet. */
    public Collection<EnablingFactor> otherFactors(RiskEvent event) {
        return Appraisal.all(event, EnablingFactor.class).stream().filter(f -> !event.getFactors().contains(f)).toList();
    }

    /** Measures of the plan that do not treat the event yet. */
    public Collection<Measure> otherMeasures(RiskEvent event) {
        Collection<Measure> treating = treatingMeasures(event);
        return Appraisal.all(event, Measure.class).stream().filter(m -> !treating.contains(m)).toList();
    }

    /** Title of a measure, who answers for it, by when, and how far it is. */
    public String measureTile(Measure measure) {
        String by = measure.getDeadline() == null ? "" : "entro " + measure.getDeadline();
        return Wording.lines(Wording.title(measure, 80), String.join(" · ",
                Stream.of(Wording.title(measure.getResponsible(), 30), by, state(measure)).filter(t -> !t.isEmpty()).toList()));
    }

    private static String state(Measure measure) {
        return measure.getState() == MeasureState.UNSPECIFIED ? "" : measure.getState().getLiteral();
    }

    /** What else a measure says, and what was found in it. */
    public String measureTooltip(Measure measure) {
        return Wording.lines(Wording.title(measure, 400),
                measure.getKind() == MeasureKind.UNSPECIFIED ? "" : "Misura " + measure.getKind().getLiteral(),
                Wording.line("Tipo", measure.getType()), Wording.line("Oggetto", measure.getObject()),
                Wording.line("Responsabile", Wording.title(measure.getResponsible(), TITLE)),
                Wording.line("Frequenza", measure.getFrequency()), Wording.line("Indicatore", measure.getIndicator()),
                Wording.line("Obiettivo", measure.getTarget()), findings.findingTexts(measure));
    }

    /** Whether a measure is in force. */
    public boolean isInForce(Measure measure) {
        return measure.getState() == MeasureState.DONE || measure.getState() == MeasureState.CONTINUOUS;
    }

    /** Whether a measure has been begun and is not in force yet. */
    public boolean isUnderWay(Measure measure) {
        return measure.getState() == MeasureState.ONGOING;
    }

    /** Whether a measure is general, and so not made for this event. */
    public boolean isGeneral(Measure measure) {
        return measure.getKind() == MeasureKind.GENERAL;
    }

    /** Whether a factor may be linked to an event that it does not favour yet. */
    public boolean mayFavour(EnablingFactor factor, RiskEvent event) {
        return !event.getFactors().contains(factor);
    }

    /** Whether a measure may be linked to an event that it does not treat yet. */
    public boolean mayBeTreated(RiskEvent event, Measure measure) {
        return !treatingMeasures(event).contains(measure);
    }
}
