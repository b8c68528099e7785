// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.decomposition;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Action;
import org.vaglio.model.riskmap.Flow;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.Step;
import org.vaglio.viewpoint.Views;
import org.vaglio.model.FreshNames;

/**
 * What the tools of the decomposition change. An event of one step is written in it, one of several steps in the process, which is
 * the only place where the language can name them.
 */
public final class DecompositionEdits {

    private static final RiskmapFactory FACTORY = RiskmapFactory.eINSTANCE;

    /** A new phase at the end of a process. */
    public Phase createPhase(Process process) {
        Phase phase = FACTORY.createPhase();
        phase.setName(FreshNames.near(process, "Fase"));
        phase.setTitle("Nuova fase");
        process.getMembers().add(phase);
        return phase;
    }

    /** A new action at the end of a phase. */
    public Action createAction(Phase phase) {
        Action action = FACTORY.createAction();
        action.setName(FreshNames.near(phase, "Azione"));
        action.setTitle("Nuova azione");
        phase.getMembers().add(action);
        return action;
    }

    /** A new event of a process as a whole. */
    public RiskEvent createEvent(Process process) {
        RiskEvent event = newEvent(process);
        process.getMembers().add(event);
        return event;
    }

    /** A new event of a phase. */
    public RiskEvent createEvent(Phase phase) {
        RiskEvent event = newEvent(phase);
        phase.getMembers().add(event);
        return event;
    }

    /** A new event of an action. */
    public RiskEvent createEvent(Action action) {
        RiskEvent event = newEvent(action);
        action.getEvents().add(event);
        return event;
    }

    private static RiskEvent newEvent(EObject near) {
        RiskEvent event = FACTORY.createRiskEvent();
        event.setName(FreshNames.near(near, "Evento"));
        event.setTitle("Nuovo evento rischioso");
        return event;
    }

    /** A flow from a step to another, in the phase that holds both, else in the process. */
    public Flow createFlow(Step from, Step to) {
        Flow flow = FACTORY.createFlow();
        flow.setFrom(from);
        flow.setTo(to);
        place(flow);
        return flow;
    }

    /** Lets a flow begin at another step. */
    public Flow redirectFlowSource(Flow flow, Step from) {
        flow.setFrom(from);
        place(flow);
        return flow;
    }

    /** Lets a flow lead to another step. */
    public Flow redirectFlowTarget(Flow flow, Step to) {
        flow.setTo(to);
        place(flow);
        return flow;
    }

    private static void place(Flow flow) {
        boolean inside = flow.getFrom() instanceof Action && flow.getTo() instanceof Action
                && flow.getFrom().eContainer() == flow.getTo().eContainer();
        if (inside && flow.getFrom().eContainer() instanceof Phase phase) {
            keepIn(phase.getMembers(), flow);
        } else {
            keepIn(Navigation.container(flow.getFrom(), Process.class).getMembers(), flow);
        }
    }

    private static <T extends EObject> void keepIn(EList<? super T> members, T member) {
        if (!members.contains(member)) {
            members.add(member);
        }
    }

    /** Moves an action to another phase; its flows follow it. */
    public Action takeAction(Phase phase, Action action) {
        if (action.eContainer() != phase) {
            phase.getMembers().add(action);
            FreshNames.keepApart(action, phase.getActions().stream());
            flowsOf(action).forEach(DecompositionEdits::place);
        }
        return action;
    }

    private static Stream<Flow> flowsOf(Step step) {
        Process process = Navigation.container(step, Process.class);
        return Stream.concat(process.getFlows().stream(), process.getPhases().stream().flatMap(p -> p.getFlows().stream()))
                .filter(f -> f.getFrom() == step || f.getTo() == step);
    }

    /** Makes an event one of the process as a whole. */
    public RiskEvent takeEvent(Process process, RiskEvent event) {
        event.getSteps().clear();
        keepIn(process.getMembers(), event);
        return keptApart(event);
    }

    /** Makes an event one of a phase. */
    public RiskEvent takeEvent(Phase phase, RiskEvent event) {
        event.getSteps().clear();
        keepIn(phase.getMembers(), event);
        return keptApart(event);
    }

    /** Makes an event one of an action. */
    public RiskEvent takeEvent(Action action, RiskEvent event) {
        event.getSteps().clear();
        keepIn(action.getEvents(), event);
        return keptApart(event);
    }

    private static RiskEvent keptApart(RiskEvent event) {
        FreshNames.keepApart(event, event.eContainer().eContents().stream().filter(RiskEvent.class::isInstance).map(RiskEvent.class::cast));
        return event;
    }

    /** Attaches an event to one more step. */
    public RiskEvent attachEvent(RiskEvent event, Step step) {
        gather(event);
        event.getSteps().add(step);
        return event;
    }

    /** Detaches an event from a step. */
    public RiskEvent detachEvent(RiskEvent event, Step step) {
        gather(event);
        event.getSteps().remove(step);
        return event;
    }

    /**
     * Detaches an event from the step at the end of an edge.
     *
     * @param edge the view of the line between them
     */
    public RiskEvent cutAttachment(RiskEvent event, EObject edge) {
        Views.atEnd(edge, Step.class).ifPresent(step -> detachEvent(event, step));
        return event;
    }

    /** Attaches an event to another step in place of one. */
    public RiskEvent reattachEvent(RiskEvent event, Step old, Step step) {
        detachEvent(event, old);
        return event.getSteps().contains(step) ? event : attachEvent(event, step);
    }

    /** Moves an event that is written in a step to the process, which names the step instead. */
    private static void gather(RiskEvent event) {
        if (event.eContainer() instanceof Step step) {
            Process process = Navigation.container(step, Process.class);
            process.getMembers().add(event);
            event.getSteps().add(step);
            keptApart(event);
        }
    }
}
