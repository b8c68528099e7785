// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.decomposition;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Action;
import org.vaglio.model.riskmap.Flow;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.Role;
import org.vaglio.model.riskmap.Step;
import org.vaglio.viewpoint.Wording;
import org.vaglio.viewpoint.risk.Appraisal;
import org.vaglio.viewpoint.risk.FindingQueries;
import org.vaglio.viewpoint.risk.RiskQueries;

/**
 * What the decomposition of a process shows: its phases with their actions, the flow between them, and its risk events. An event
 * that belongs to one phase stands in it; one of several phases, or of the process as a whole, stands on the diagram itself.
 */
public final class DecompositionQueries {

    private static final int TITLE = 90;

    private final RiskQueries risks = new RiskQueries();
    private final FindingQueries findings = new FindingQueries();

    /** Title of the diagram. */
    public String decompositionTitle(Process process) {
        return "Scomposizione – " + (process.getNumber() == null ? "" : process.getNumber() + " ") + Wording.title(process, TITLE);
    }

    /** The flows of a process and of its phases. */
    public Collection<Flow> flowsHere(Process process) {
        return Stream.concat(process.getFlows().stream(), process.getPhases().stream().flatMap(p -> p.getFlows().stream())).toList();
    }

    /** Events that are in no phase, or in several. */
    public Collection<RiskEvent> eventsHere(Process process) {
        return Processes.events(process).filter(e -> home(e) == null).toList();
    }

    /** Events that are in this phase only: written in it, or in its process. */
    public Collection<RiskEvent> eventsHere(Phase phase) {
        return phase.eContainer() instanceof Process process ? process.eContents().stream().flatMap(e -> e == phase ? within(phase) : Stream.of(e))
                .filter(RiskEvent.class::isInstance).map(RiskEvent.class::cast).filter(e -> home(e) == phase).toList() : List.of();
    }

    private static Stream<EObject> within(EObject element) {
        Iterable<EObject> contents = element::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false);
    }

    /** The phase that holds all steps of an event; null when there is none. */
    private static Phase home(RiskEvent event) {
        List<Phase> phases = steps(event).stream().map(s -> Navigation.container(s, Phase.class)).distinct().toList();
        return phases.size() == 1 ? phases.get(0) : null;
    }

    /** The steps that a line joins to an event: those that do not hold its figure already. */
    public Collection<Step> linkedSteps(RiskEvent event) {
        Phase home = home(event);
        return steps(event).stream().filter(s -> s != home).toList();
    }

    private static List<Step> steps(RiskEvent event) {
        return event.eContainer() instanceof Step step ? List.of(step) : event.getSteps();
    }

    /** Title of a phase, with who answers for it when that is not whoever answers for the process. */
    public String phaseLabel(Phase phase) {
        return Wording.title(phase, TITLE) + inBrackets(phase.getResponsible());
    }

    /** Title of an action and who carries it out. */
    public String actionLabel(Action action) {
        return Wording.lines(Wording.title(action, TITLE), action.getResponsible() == null ? "" : Wording.title(action.getResponsible(), 40));
    }

    private static String inBrackets(Role role) {
        return role == null ? "" : " (" + Wording.title(role, 40) + ")";
    }

    /** Title of an event. */
    public String eventLabel(RiskEvent event) {
        return Wording.title(event, TITLE);
    }

    /** Whole title of a step, who answers for it, and what was found in it. */
    public String stepTooltip(Step step) {
        Role responsible = switch (step) {
            case Phase phase -> phase.getResponsible();
            case Action action -> action.getResponsible();
            default -> null;
        };
        return Wording.lines(Wording.title(step, 400), Wording.line("Responsabile", Wording.title(responsible, TITLE)),
                findings.findingTexts(step));
    }

    /** Whole title of an event, its risk, its factors and measures, and what was found in it. */
    public String eventTooltip(RiskEvent event) {
        return Wording.lines(Wording.title(event, 400), Wording.line("Rischio", risks.riskText(event)),
                Wording.line("Fattori", titles(event.getFactors().stream().map(f -> Wording.title(f, TITLE)))),
                Wording.line("Misure", titles(event.getMeasures().stream().map(m -> Wording.title(m, TITLE)))),
                findings.findingTexts(event));
    }

    private static String titles(Stream<String> titles) {
        return String.join("; ", titles.toList());
    }

    /** The condition of a flow; empty for none. */
    public String flowLabel(Flow flow) {
        return flow.getCondition() == null ? "" : Wording.shortened(flow.getCondition(), 60);
    }

    /** Whether a flow is taken under a condition. */
    public boolean isConditional(Flow flow) {
        return flow.getCondition() != null && !flow.getCondition().isBlank();
    }

    /** The measures that treat the process or one of its events. */
    public Collection<Measure> measuresHere(Process process) {
        List<RiskEvent> events = Processes.events(process).toList();
        Stream<Measure> naming = Appraisal.all(process, Measure.class).stream()
                .filter(m -> m.getSubjects().stream().anyMatch(s -> s == process || events.contains(s)));
        return Stream.concat(Processes.measures(process).filter(m -> !m.eIsProxy()), naming).distinct().toList();
    }

    /** Title of a measure. */
    public String measureLabel(Measure measure) {
        return Wording.title(measure, 70);
    }

    /** Whether a flow may lead from one step to another: both are steps of the process, and none joins them yet. */
    public boolean mayFlow(Step from, Step to) {
        Process process = Navigation.container(from, Process.class);
        return from != to && process != null && process == Navigation.container(to, Process.class)
                && flowsHere(process).stream().noneMatch(f -> f.getFrom() == from && f.getTo() == to);
    }

    /** Whether an event may be attached to a step: one of its own process that it is not in yet. */
    public boolean mayAttach(RiskEvent event, Step step) {
        return Navigation.container(event, Process.class) == Navigation.container(step, Process.class) && !steps(event).contains(step);
    }
}
