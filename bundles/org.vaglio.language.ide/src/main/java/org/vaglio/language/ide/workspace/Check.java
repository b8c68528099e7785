// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.language.validation.Structure;
import org.vaglio.model.riskmap.Import;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.MacroprocessMember;
import org.vaglio.model.riskmap.MethodMember;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanMember;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

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

    /** Rules that go by what a plan does not have. */
    private static final Set<String> OF_ABSENCE = Set.of("product-missing", "scores-not-stated", "score-missing",
            "header-missing", "high-risk-without-measure", "empty-cell", "reference-dangling", "number-gap",
            "area-unused", "area-missing", "office-missing", "function-missing", "process-unassessed",
            "measure-unlinked", "acceptance-unused", "table-incomplete", "total-mismatch", "threshold-misses-all",
            "numbering-slip", "ranking-position");

    @Inject
    private Structure structure;
    @Inject
    private MessageLanguage language;

    /**
     * The result for the texts as they are.
     *
     * @throws CancellationException soon after it is cancelled
     */
    public Checked run(MapGroup group, BooleanSupplier cancelled) {
        Map<MapFile, List<Problem>> problems = new HashMap<>();
        Set<EObject> broken = new LinkedHashSet<>();
        for (MapFile file : group.files()) {
            problems.put(file, new ArrayList<>(problems(file, broken)));
        }
        stop(cancelled);
        for (Structure.Fault fault : structure.faults(List.copyOf(resources(group)))) {
            MapFile file = group.fileOf(fault.element());
            if (file != null) {
                problems.get(file).add(problem(fault));
            }
        }
        stop(cancelled);
        Map<Plan, PlanFacts> facts = new IdentityHashMap<>();
        Map<MapFile, List<Finding>> findings = new HashMap<>();
        long revision = group.revision();
        for (Plan plan : group.plans()) {
            Audit audit = audit(plan, !broken.isEmpty(), cancelled);
            if (audit == null) {
                continue;
            }
            facts.put(plan, audit.facts());
            for (Finding finding : audit.findings()) {
                MapFile file = group.fileOf(finding.element());
                if (finding.accepted() == null && file != null && isCertain(finding, broken)) {
                    findings.computeIfAbsent(file, f -> new ArrayList<>()).add(finding);
                }
            }
        }
        return new Checked(revision, facts, findings, problems);
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

    private static void stop(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private static List<Resource> resources(MapGroup group) {
        return group.files().stream().map(f -> (Resource) f.resource()).toList();
    }

    private static boolean isCertain(Finding finding, Set<EObject> broken) {
        if (broken.isEmpty()) {
            return true;
        }
        return !OF_ABSENCE.contains(finding.rule().id()) && !broken.contains(member(finding.element()));
    }

    // ---------------------------------------------------------------- what is no map

    private List<Problem> problems(MapFile file, Set<EObject> broken) {
        List<Problem> problems = new ArrayList<>();
        if (file.unreadable() != null) {
            problems.add(new Problem(0, 0, SYNTAX, file.unreadable()));
        }
        file.resource().getErrors().forEach(error -> {
            AbstractDiagnostic place = (AbstractDiagnostic) error;
            boolean name = error instanceof XtextLinkingDiagnostic;
            problems.add(new Problem(place.getOffset(), place.getLength(), name ? UNKNOWN_NAME : SYNTAX, error.getMessage()));
            EObject element = NodeModelUtils.findActualSemanticObjectFor(NodeModelUtils.findLeafNodeAtOffset(
                    file.resource().getParseResult().getRootNode(), place.getOffset()));
            if (element != null) {
                broken.add(member(element));
            }
        });
        if (file.map() != null) {
            file.map().getImports().forEach(i -> missing(file, i).ifPresent(problems::add));
        }
        return problems.stream().distinct().toList();
    }

    private Optional<Problem> missing(MapFile file, Import element) {
        if (element.getImportURI() == null) {
            return Optional.empty();
        }
        String target = Workspace.importKey(file, element.getImportURI());
        MapFile imported = file.group().files().stream().filter(f -> Workspace.key(f.uri()).equals(target)).findFirst()
                .orElse(null);
        String reason = imported == null ? language.choose("non esiste, o non è un file accanto a questo.",
                "it does not exist, or is no file beside this one.") : imported.unreadable();
        return Optional.ofNullable(reason).map(r -> {
            INode node = NodeModelUtils.findActualNodeFor(element);
            return new Problem(node.getOffset(), node.getLength(), UNKNOWN_NAME, language.choose(
                    "Il file importato «" + element.getImportURI() + "» non si può usare: " + r,
                    "The imported file \"" + element.getImportURI() + "\" cannot be used: " + r));
        });
    }

    private static Problem problem(Structure.Fault fault) {
        INode node = fault.element() instanceof NamedElement ? NodeModelUtils.findNodesForFeature(fault.element(),
                Literals.NAMED_ELEMENT__NAME).stream().findFirst().orElse(null) : null;
        INode shown = node == null ? NodeModelUtils.findActualNodeFor(fault.element()) : node;
        return new Problem(shown.getOffset(), shown.getLength(), STRUCTURE, fault.message());
    }

    /** The member of a plan or method that holds an element. */
    private static EObject member(EObject element) {
        EObject found = element;
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof PlanMember || e instanceof MacroprocessMember || e instanceof MethodMember) {
                found = e;
            }
            if (e.eContainer() instanceof Macroprocess) {
                return e;
            }
        }
        return found;
    }
}
