// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.rules.mapping.AcceptanceUnused;
import org.vaglio.model.riskmap.Acceptance;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanPart;
import org.vaglio.model.riskmap.SeverityLevel;
import org.vaglio.model.riskmap.SeverityOverride;

/** Checks a plan with all rules. */
public final class Audit {

    private static final AcceptanceUnused UNUSED = new AcceptanceUnused();

    private final PlanFacts facts;
    private final List<Finding> findings;

    private Audit(PlanFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** The audit of a plan whose references are resolved; those that are not count as absent. */
    public static Audit of(Plan plan) {
        return of(plan, () -> false);
    }

    /**
     * The same, for an editor that may lose its interest in the findings before they are there.
     *
     * @param cancelled asked again and again, from the thread of the audit
     * @throws CancellationException soon after it says so
     */
    public static Audit of(Plan plan, BooleanSupplier cancelled) {
        return of(new PlanFacts(plan, cancelled));
    }

    /**
     * The audit of a plan of which something was computed before.
     *
     * @param facts of the plan as it is now
     */
    public static Audit of(PlanFacts facts) {
        Map<String, SeverityLevel> severities = severities(facts);
        List<Finding> findings = findings(facts, Catalogue.rules(), severities);
        return new Audit(facts, withAcceptances(facts, facts.all(Acceptance.class), findings, severities.get(UNUSED.id())));
    }

    /**
     * What the rules about single sheets find in some elements as they are now, by the conventions that the plan had when it was
     * audited; acceptances are those of the
     * plan then, and those within the elements now.
     *
     * @param elements  elements of the plan, with all that they contain; none within another
     * @param cancelled asked again and again
     * @throws CancellationException soon after it says so
     */
    public List<Finding> again(Collection<? extends EObject> elements, BooleanSupplier cancelled) {
        List<Rule> rules = Catalogue.rules().stream().filter(SheetRule.class::isInstance).toList();
        PlanFacts part = facts.of(elements, cancelled);
        List<Acceptance> acceptances = Stream.concat(part.all(Acceptance.class).stream(), facts.all(Acceptance.class).stream()
                .filter(a -> a.eResource() != null)).distinct().toList();
        return withAcceptances(part, acceptances, findings(part, rules, severities(facts)), SeverityLevel.OFF);
    }

    private static Map<String, SeverityLevel> severities(PlanFacts facts) {
        Map<String, SeverityLevel> severities = new HashMap<>();
        facts.members(SeverityOverride.class).forEach(o -> severities.put(o.getRule(), o.getSeverity()));
        return severities;
    }

    private static List<Finding> findings(PlanFacts facts, List<Rule> rules, Map<String, SeverityLevel> severities) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            facts.stopIfCancelled();
            if (severities.get(rule.id()) != SeverityLevel.OFF) {
                rule.check(facts).map(f -> withSeverity(f, severities.get(rule.id()))).distinct().forEach(f -> {
                    facts.stopIfCancelled();
                    findings.add(f);
                });
            }
        }
        return findings;
    }

    private static Finding withSeverity(Finding finding, SeverityLevel level) {
        return level == null ? finding : finding.as(switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, OFF -> Severity.INFO;
        });
    }

    private static List<Finding> withAcceptances(PlanFacts facts, List<Acceptance> acceptances, List<Finding> findings,
            SeverityLevel ofUnused) {
        if (acceptances.isEmpty()) {
            return List.copyOf(findings);
        }
        Map<String, List<Acceptance>> byRule = new HashMap<>();
        acceptances.forEach(a -> byRule.computeIfAbsent(a.getRule(), r -> new ArrayList<>()).add(a));
        Set<Acceptance> used = new HashSet<>();
        List<Finding> result = new ArrayList<>();
        for (Finding finding : findings) {
            facts.stopIfCancelled();
            List<Acceptance> accepting = byRule.getOrDefault(finding.rule().id(), List.of()).stream()
                    .filter(a -> accepts(a, finding, facts.plan())).toList();
            used.addAll(accepting);
            result.add(accepting.stream().max(Comparator.comparing(a -> depth(a))).map(finding::accepted)
                    .orElse(finding));
        }
        if (ofUnused != SeverityLevel.OFF) {
            acceptances.stream().filter(a -> !used.contains(a)).map(UNUSED::report).map(f -> withSeverity(f, ofUnused))
                    .forEach(result::add);
        }
        return List.copyOf(result);
    }

    /** An acceptance of the rule holds within the element that contains it; one at the top of a part holds for the whole plan. */
    private static boolean accepts(Acceptance acceptance, Finding finding, Plan plan) {
        EObject scope = acceptance.eContainer();
        boolean whole = scope == plan || scope instanceof PlanPart;
        return whole || EcoreUtil.isAncestor(scope, finding.element());
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject e = element; e != null; e = e.eContainer()) {
            depth++;
        }
        return depth;
    }

    public Plan plan() {
        return facts.plan();
    }

    /** What was computed of the plan. */
    public PlanFacts facts() {
        return facts;
    }

    /** All findings, accepted ones included, in the order of the rules. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many findings of a severity are not accepted. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.accepted() == null && f.severity() == severity).count();
    }
}
