// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.language.validation.Structure;
import org.vaglio.model.riskmap.Plan;

import com.google.inject.Inject;

/**
 * Checks the maps of a group. Figures are checked also while some element of a text cannot be read; what is said then
 * leaves out that element, and that anything is missing.
 */
public class Check {

    /** Code of a text that cannot be read. */
    public static final String SYNTAX = "syntax";
    /** Code of a name that means nothing. */
    public static final String UNKNOWN_NAME = "unknown-name";
    /** Code of names used twice and of things defined by themselves. */
    public static final String STRUCTURE = "structure";

    @Inject
    private Structure structure;
    @Inject
    private TextProblems problems;

    /**
     * The result for the texts as they are.
     *
     * @throws CancellationException soon after it is cancelled
     */
    public Checked run(MapGroup group, BooleanSupplier cancelled) {
        Map<MapFile, List<Problem>> found = new LinkedHashMap<>();
        Set<EObject> broken = new LinkedHashSet<>();
        group.files().forEach(file -> found.put(file, new ArrayList<>(problems.of(file, broken))));
        stop(cancelled);
        List<Structure.Fault> faults = structure.faults(resources(group)).stream()
                .filter(f -> group.fileOf(f.element()) != null).toList();
        faults.forEach(f -> found.get(group.fileOf(f.element())).add(TextProblems.of(f)));
        stop(cancelled);
        Map<Plan, Audit> audits = new IdentityHashMap<>();
        Map<MapFile, List<Finding>> findings = new HashMap<>();
        for (Plan plan : group.plans()) {
            Audit audit = audit(plan, !broken.isEmpty(), cancelled);
            if (audit != null) {
                audits.put(plan, audit);
                shown(audit.findings(), group, broken).forEach(f -> findings.computeIfAbsent(
                        group.fileOf(f.element()), k -> new ArrayList<>()).add(f));
            }
        }
        return new Checked(group.revision(), audits, findings, found, faults);
    }

    /** What an editor shows of some findings: what is not accepted, and certain although something cannot be read. */
    static Stream<Finding> shown(List<Finding> findings, MapGroup group, Set<EObject> broken) {
        return findings.stream().filter(f -> f.accepted() == null && group.fileOf(f.element()) != null)
                .filter(f -> TextProblems.isCertain(f, broken));
    }

    /** The audit of a plan; null for one so incomplete that it cannot be computed. */
    private static Audit audit(Plan plan, boolean broken, BooleanSupplier cancelled) {
        try {
            return Audit.of(plan, cancelled);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            if (broken) {
                return null; // elements without their parts: the text's own problems are said
            }
            throw e;
        }
    }

    static void stop(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private static List<Resource> resources(MapGroup group) {
        return group.files().stream().map(f -> (Resource) f.resource()).toList();
    }
}
