// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.InstitutionalFunction;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskEvent;

/** What a process has by itself or by its macroprocess. */
public final class Processes {

    private Processes() {
    }

    /** The area of a process, else that of its macroprocess; null when there is none or no process. */
    public static RiskArea area(Process process) {
        if (process == null || process.getArea() != null) {
            return process == null ? null : process.getArea();
        }
        return process.eContainer() instanceof Macroprocess macroprocess ? macroprocess.getArea() : null;
    }

    /** The function of a process, else that of its macroprocess; null when there is none. */
    public static InstitutionalFunction function(Process process) {
        if (process.getFunction() != null) {
            return process.getFunction();
        }
        return process.eContainer() instanceof Macroprocess macroprocess ? macroprocess.getFunction() : null;
    }

    /** Risk events of a process, its phases and its actions. */
    public static Stream<RiskEvent> events(Process process) {
        Iterable<EObject> contents = process::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(RiskEvent.class::isInstance).map(RiskEvent.class::cast);
    }

    /** The event itself, or the events of a process. */
    public static Stream<RiskEvent> eventsOf(Assessable subject) {
        return switch (subject) {
            case RiskEvent event -> Stream.of(event);
            case Process process -> events(process);
            default -> Stream.empty();
        };
    }

    /** Measures that the events of a process, or an event, name. */
    public static Stream<Measure> measures(Assessable subject) {
        Process process = Navigation.container(subject, Process.class);
        Stream<RiskEvent> events = process != null && !(subject instanceof RiskEvent) ? events(process)
                : eventsOf(subject);
        return events.flatMap(e -> e.getMeasures().stream());
    }
}
