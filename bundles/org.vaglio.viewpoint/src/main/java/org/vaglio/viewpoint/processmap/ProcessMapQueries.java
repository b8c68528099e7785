// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.processmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.OrganizationalUnit;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.ProcessKind;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.viewpoint.Views;
import org.vaglio.viewpoint.Wording;
import org.vaglio.viewpoint.risk.Appraisal;
import org.vaglio.viewpoint.risk.FindingQueries;
import org.vaglio.viewpoint.risk.RiskQueries;

/**
 * What the process map shows: units with the macroprocesses that they run, in these the processes. A macroprocess whose processes
 * are run by several units is shown in each, with the processes of that unit; what no unit runs stands on the diagram itself.
 */
public final class ProcessMapQueries {

    private static final int TITLE = 76;
    private static final int COLOURS = 8;

    private final RiskQueries risks = new RiskQueries();
    private final FindingQueries findings = new FindingQueries();

    /** Title of the diagram. */
    public String processMapTitle(Plan plan) {
        return "Mappa dei processi – " + Names.of(plan);
    }

    /** The units that are in no other. */
    public Collection<OrganizationalUnit> unitsHere(Plan plan) {
        return Appraisal.all(plan, OrganizationalUnit.class).stream().filter(u -> !(u.eContainer() instanceof OrganizationalUnit)).toList();
    }

    /** The units within a unit. */
    public Collection<OrganizationalUnit> unitsHere(OrganizationalUnit unit) {
        return unit.getUnits();
    }

    /** Macroprocesses that are empty or have a process that no unit runs. */
    public Collection<Macroprocess> macroprocessesHere(Plan plan) {
        return Appraisal.all(plan, Macroprocess.class).stream().filter(m -> m.getProcesses().isEmpty() || runBy(null, m).findAny().isPresent()).toList();
    }

    /** Macroprocesses with a process that the unit runs. */
    public Collection<Macroprocess> macroprocessesHere(OrganizationalUnit unit) {
        return Appraisal.all(unit, Macroprocess.class).stream().filter(m -> runBy(unit, m).findAny().isPresent()).toList();
    }

    /**
     * Processes in no macroprocess that no unit runs.
     *
     * @param view the view that is to hold them
     */
    public Collection<Process> processesHere(Plan plan, EObject view) {
        return Appraisal.all(plan, Process.class).stream().filter(p -> p.getUnit() == null && !isInMacroprocess(p)).toList();
    }

    /** Processes in no macroprocess that the unit runs. */
    public Collection<Process> processesHere(OrganizationalUnit unit, EObject view) {
        return Appraisal.all(unit, Process.class).stream().filter(p -> p.getUnit() == unit && !isInMacroprocess(p)).toList();
    }

    /** Processes of a macroprocess that the unit runs in whose view it stands, else those that no unit runs. */
    public Collection<Process> processesHere(Macroprocess macroprocess, EObject view) {
        return runBy(Views.around(view, OrganizationalUnit.class), macroprocess).toList();
    }

    private static Stream<Process> runBy(OrganizationalUnit unit, Macroprocess macroprocess) {
        return macroprocess.getProcesses().stream().filter(p -> p.getUnit() == unit);
    }

    private static boolean isInMacroprocess(Process process) {
        return process.eContainer() instanceof Macroprocess;
    }

    /** The method of the plan, which opens its own diagram. */
    public Collection<Method> methodHere(Plan plan) {
        Method method = plan.getMethod();
        return method == null || method.eIsProxy() ? List.of() : List.of(method);
    }

    /** Name of the method with what it is, and the method that it changes where it has no title. */
    public String methodTile(Method method) {
        Method parent = method.getParent();
        return Wording.lines("Metodo di valutazione", Wording.title(method, TITLE),
                method.getTitle() == null && parent != null ? "da " + Wording.title(parent, TITLE) : "");
    }

    /** Code and title of a unit. */
    public String unitLabel(OrganizationalUnit unit) {
        return Stream.of(unit.getCode(), Names.of(unit)).filter(t -> t != null && !t.isBlank()).reduce((a, b) -> a + " · " + b).orElse("");
    }

    /** Title of a macroprocess. */
    public String macroprocessLabel(Macroprocess macroprocess) {
        return Names.of(macroprocess);
    }

    /** Number, title and risk of a process. */
    public String processTile(Process process) {
        String number = process.getNumber() == null ? "" : process.getNumber() + "  ";
        return Wording.lines(number + Wording.title(process, TITLE - number.length()), risks.riskText(process));
    }

    /** What else a process says, and what was found in it. */
    public String processTooltip(Process process) {
        return Wording.lines(Names.of(process),
                process.getKind() == ProcessKind.UNSPECIFIED ? "" : "Processo " + process.getKind().getLiteral(),
                Wording.line("Area", Wording.title(Processes.area(process), TITLE)),
                Wording.line("Ufficio", Wording.title(process.getUnit(), TITLE)),
                Wording.line("Responsabile", Wording.title(process.getResponsible(), TITLE)),
                Wording.line("Rischio", risks.riskComputation(process)), findings.findingTexts(process));
    }

    /** Colour of the area of a process: the place of the area in the plan, beginning anew when colours run out. */
    public int areaColour(Process process) {
        return Math.max(0, areaIndex(process)) % COLOURS;
    }

    /** Whether the process, or its macroprocess, names an area of its plan. */
    public boolean hasArea(Process process) {
        return areaIndex(process) >= 0;
    }

    private static int areaIndex(Process process) {
        RiskArea area = Processes.area(process);
        return area == null ? -1 : Appraisal.all(process, RiskArea.class).indexOf(area);
    }

    /** Code of the area of a process, else its name. */
    public String areaCode(Process process) {
        return Optional.ofNullable(Processes.area(process)).map(a -> a.getCode() == null ? Wording.shortened(a.getName(), 4) : a.getCode())
                .orElse("");
    }

    /** Title of the area of a process. */
    public String areaTooltip(Process process) {
        return Wording.line("Area", Wording.title(Processes.area(process), TITLE));
    }

    /** Whether the process has measures or its risk calls for some. */
    public boolean concernsTreatment(Process process) {
        return !measures(process).isEmpty() || risks.isSeriousRisk(process);
    }

    /** How many measures treat the process or one of its events. */
    public String measureCount(Process process) {
        return String.valueOf(measures(process).size());
    }

    /** Whether the risk reaches the threshold and nothing treats it. */
    public boolean isUntreated(Process process) {
        return risks.isSeriousRisk(process) && measures(process).isEmpty();
    }

    /** Titles of the measures of a process. */
    public String measuresTooltip(Process process) {
        List<Measure> measures = measures(process);
        return measures.isEmpty() ? "Nessuna misura"
                : String.join("\n", measures.stream().map(m -> "• " + Wording.title(m, TITLE)).toList());
    }

    private static List<Measure> measures(Process process) {
        List<RiskEvent> events = Processes.events(process).toList();
        Stream<Measure> direct = Appraisal.all(process, Measure.class).stream()
                .filter(m -> m.getSubjects().contains(process) || m.getSubjects().stream().anyMatch(events::contains));
        return Stream.concat(Processes.measures(process), direct).distinct().toList();
    }

    /** Whether no sheet tells the risk of the process, nor of its events. */
    public boolean isUnassessed(Process process) {
        return risks.riskText(process).isEmpty();
    }
}
