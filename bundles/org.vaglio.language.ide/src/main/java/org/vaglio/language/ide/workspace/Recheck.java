// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.SheetRule;
import org.vaglio.language.validation.Structure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.ScoringSheet;

import com.google.inject.Inject;

/**
 * What can be told at once of a large plan after a change within a few sheets: what the sheets themselves say is checked
 * anew, what else was found before is kept as far as its element is still there. A check of all follows.
 */
public class Recheck {

    /** Plans of fewer sheets are checked as a whole before anybody could notice. */
    static final int LARGE = 300;
    private static final int MOST_PARTS = 200;

    @Inject
    private TextProblems problems;

    /**
     * The result for the files that have changed since the last check; empty when only a check of all can tell.
     *
     * @throws java.util.concurrent.CancellationException soon after it is cancelled
     */
    public Optional<Checked> run(MapGroup group, BooleanSupplier cancelled) {
        Checked before = group.checked();
        Set<EObject> parts = parts(group);
        if (before == null || parts.isEmpty() || parts.size() > MOST_PARTS || !isLarge(before)) {
            return Optional.empty();
        }
        Set<MapFile> files = new LinkedHashSet<>(parts.stream().map(group::fileOf).toList());
        Set<EObject> broken = new LinkedHashSet<>();
        Map<MapFile, List<Problem>> found = new LinkedHashMap<>();
        group.files().forEach(file -> found.put(file, new ArrayList<>(problems.of(file, broken))));
        List<Structure.Fault> faults = before.faults().stream().filter(f -> isThere(f.element())).toList();
        faults.forEach(f -> found.get(group.fileOf(f.element())).add(TextProblems.of(f)));
        Map<MapFile, List<Finding>> findings = new HashMap<>();
        files.forEach(file -> findings.put(file, new ArrayList<>(kept(before, file, parts, broken).toList())));
        for (Map.Entry<Plan, Audit> plan : before.audits().entrySet()) {
            List<EObject> own = parts.stream().filter(p -> Navigation.plan(p) == plan.getKey()).toList();
            Check.shown(plan.getValue().again(own, cancelled), group, broken)
                    .forEach(f -> findings.get(group.fileOf(f.element())).add(f));
        }
        found.keySet().retainAll(files);
        return Optional.of(new Checked(group.revision(), before.audits(), findings, found, faults));
    }

    private static boolean isLarge(Checked before) {
        return before.audits().values().stream().anyMatch(a -> a.facts().sheets().size() > LARGE);
    }

    private static boolean isThere(EObject element) {
        return element.eResource() != null;
    }

    /** The processes, and the sheets of no process, within which all changes were; none when some were elsewhere. */
    private static Set<EObject> parts(MapGroup group) {
        Set<EObject> parts = new LinkedHashSet<>();
        for (EObject element : group.changedElements()) {
            EObject part = part(element);
            if (isThere(element) && part == null) {
                return Set.of();
            }
            if (isThere(element)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static EObject part(EObject element) {
        EObject process = Navigation.container(element, Process.class);
        return process != null ? process : Navigation.container(element, ScoringSheet.class);
    }

    private static Stream<Finding> kept(Checked before, MapFile file, Set<EObject> parts, Set<EObject> broken) {
        return before.findings().getOrDefault(file, List.of()).stream().filter(f -> isThere(f.element()))
                .filter(f -> !(f.rule() instanceof SheetRule) || parts.stream().noneMatch(p -> EcoreUtil.isAncestor(p, f.element())))
                .filter(f -> TextProblems.isCertain(f, broken));
    }
}
