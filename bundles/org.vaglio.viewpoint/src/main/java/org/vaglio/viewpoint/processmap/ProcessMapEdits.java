// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.processmap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.Organization;
import org.vaglio.model.riskmap.OrganizationalUnit;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanContainer;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.UnitKind;
import org.vaglio.viewpoint.Views;
import org.vaglio.model.FreshNames;

/** What the tools of the process map change. What is created stays where it was put; what is dropped belongs there afterwards. */
public final class ProcessMapEdits {

    private static final RiskmapFactory FACTORY = RiskmapFactory.eINSTANCE;

    /** A new unit of the body that publishes the plan, or of the plan when it names no body. */
    public OrganizationalUnit createUnit(Plan plan) {
        OrganizationalUnit unit = newUnit(plan);
        place(unit, plan);
        return unit;
    }

    /** A new unit within another. */
    public OrganizationalUnit createUnit(OrganizationalUnit parent) {
        OrganizationalUnit unit = newUnit(parent);
        unit.setKind(UnitKind.OFFICE);
        parent.getUnits().add(unit);
        return unit;
    }

    private static OrganizationalUnit newUnit(EObject near) {
        OrganizationalUnit unit = FACTORY.createOrganizationalUnit();
        unit.setName(FreshNames.near(near, "Settore"));
        unit.setTitle("Nuova unità");
        unit.setKind(UnitKind.SECTOR);
        return unit;
    }

    private static void place(OrganizationalUnit unit, Plan plan) {
        plan.getAllMembers().stream().filter(Organization.class::isInstance).map(Organization.class::cast).findFirst()
                .ifPresentOrElse(body -> body.getUnits().add(unit), () -> plan.getMembers().add(unit));
    }

    /** A new macroprocess without processes. */
    public Macroprocess createMacroprocess(Plan plan) {
        Macroprocess macroprocess = FACTORY.createMacroprocess();
        macroprocess.setName(FreshNames.near(plan, "Macroprocesso"));
        macroprocess.setTitle("Nuovo macroprocesso");
        plan.getMembers().add(macroprocess);
        return macroprocess;
    }

    /** A new macroprocess with one process that the unit runs, since a unit runs processes and not macroprocesses. */
    public Macroprocess createMacroprocess(OrganizationalUnit unit) {
        Macroprocess macroprocess = createMacroprocess(Navigation.plan(unit));
        newProcess(macroprocess, unit);
        return macroprocess;
    }

    /**
     * A new process that is in no macroprocess and that no unit runs.
     *
     * @param view the view on which it was put
     */
    public Process createProcess(Plan plan, EObject view) {
        Process process = newProcess(plan);
        plan.getMembers().add(process);
        return process;
    }

    /** A new process in no macroprocess that a unit runs. */
    public Process createProcess(OrganizationalUnit unit, EObject view) {
        Plan plan = Navigation.plan(unit);
        Process process = createProcess(plan, view);
        process.setUnit(unit);
        return process;
    }

    /** A new process of a macroprocess, run by the unit in whose view that stands. */
    public Process createProcess(Macroprocess macroprocess, EObject view) {
        return newProcess(macroprocess, Views.around(view, OrganizationalUnit.class));
    }

    private static Process newProcess(Macroprocess macroprocess, OrganizationalUnit unit) {
        Process process = newProcess(macroprocess);
        process.setUnit(unit);
        macroprocess.getMembers().add(process);
        return process;
    }

    private static Process newProcess(EObject near) {
        Process process = FACTORY.createProcess();
        process.setName(FreshNames.near(near, "Processo"));
        process.setTitle("Nuovo processo");
        return process;
    }

    /**
     * Takes a process out of its macroprocess and its unit.
     *
     * @param view the view on which it was dropped
     */
    public Process takeProcess(Plan plan, Process process, EObject view) {
        leaveMacroprocess(process);
        process.setUnit(null);
        return process;
    }

    /** Takes a process out of its macroprocess and gives it to a unit. */
    public Process takeProcess(OrganizationalUnit unit, Process process, EObject view) {
        leaveMacroprocess(process);
        process.setUnit(unit);
        return process;
    }

    /** Gives a process to a macroprocess and to the unit in whose view that stands. */
    public Process takeProcess(Macroprocess macroprocess, Process process, EObject view) {
        if (process.eContainer() != macroprocess) {
            macroprocess.getMembers().add(process);
        }
        process.setUnit(Views.around(view, OrganizationalUnit.class));
        return process;
    }

    private static void leaveMacroprocess(Process process) {
        if (process.eContainer() instanceof Macroprocess macroprocess && macroprocess.eContainer() instanceof PlanContainer holder) {
            holder.getMembers().add(holder.getMembers().indexOf(macroprocess) + 1, process);
        }
    }

    /** Takes all processes of a macroprocess away from their units. */
    public Macroprocess takeMacroprocess(Plan plan, Macroprocess macroprocess) {
        macroprocess.getProcesses().forEach(p -> p.setUnit(null));
        return macroprocess;
    }

    /** Gives all processes of a macroprocess to a unit. */
    public Macroprocess takeMacroprocess(OrganizationalUnit unit, Macroprocess macroprocess) {
        macroprocess.getProcesses().forEach(p -> p.setUnit(unit));
        return macroprocess;
    }

    /** Takes a unit out of the one that it is in. */
    public OrganizationalUnit takeUnit(Plan plan, OrganizationalUnit unit) {
        place(unit, plan);
        return unit;
    }

    /** Puts a unit into another; nothing happens when that one is within it. */
    public OrganizationalUnit takeUnit(OrganizationalUnit parent, OrganizationalUnit unit) {
        if (!EcoreUtil.isAncestor(unit, parent)) {
            parent.getUnits().add(unit);
        }
        return unit;
    }

    /** Whether a unit may be put into an element: not into itself nor into one that it holds. */
    public boolean mayTakeUnit(EObject target, OrganizationalUnit unit) {
        return !EcoreUtil.isAncestor(unit, target);
    }
}
