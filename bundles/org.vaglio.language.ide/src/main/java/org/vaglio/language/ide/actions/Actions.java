// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.language.ide.features.Places;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Plan;

import com.google.inject.Inject;

/** What can be done at a place: settle its findings, here or everywhere in the file, and change what stands there. */
public class Actions {

    @Inject
    private Fixes fixes;
    @Inject
    private Refactorings refactorings;
    @Inject
    private Places places;
    @Inject
    private MessageLanguage language;

    /**
     * The actions for a range of a file whose check is of its text, the best first.
     *
     * @param shown the client's diagnostics there
     * @param only  kinds that are wanted; null for all
     */
    public List<Offer> at(MapFile file, Range range, List<Diagnostic> shown, List<String> only) {
        List<Offer> offers = new ArrayList<>();
        if (wanted(only, CodeActionKind.QuickFix)) {
            quickFixes(file, range, shown, offers);
        }
        if (wanted(only, CodeActionKind.Refactor)) {
            refactorings(file, range, offers);
        }
        offers.removeIf(o -> only != null && only.stream().noneMatch(k -> o.kind().equals(k) || o.kind().startsWith(k + ".")));
        return offers;
    }

    private static boolean wanted(List<String> only, String kind) {
        return only == null || only.stream().anyMatch(k -> k.equals(kind) || k.startsWith(kind + "."));
    }

    private void quickFixes(MapFile file, Range range, List<Diagnostic> shown, List<Offer> offers) {
        List<Finding> all = file.group().checked().findings().getOrDefault(file, List.of());
        Map<String, Fix> kinds = new LinkedHashMap<>();
        for (Finding finding : all) {
            Range place = places.of(file, finding);
            if (touches(place, range)) {
                Optional<Diagnostic> diagnostic = shown.stream().filter(d -> d.getRange().equals(place) && d.getCode() != null
                        && finding.rule().id().equals(d.getCode().getLeft())).findFirst();
                boolean first = true;
                for (Fix fix : fixes(file, finding)) {
                    offers.add(new Offer(CodeActionKind.QuickFix, said(fix.title()), fix.kind(), diagnostic.orElse(null),
                            first && !fix.kind().startsWith("accept-"), fix.change()));
                    first = false;
                    kinds.putIfAbsent(fix.kind(), fix);
                }
            }
        }
        kinds.values().forEach(fix -> everywhere(file, fix, all, offers));
    }

    private List<Fix> fixes(MapFile file, Finding finding) {
        PlanFacts plan = facts(file, finding.element());
        return plan == null ? List.of() : fixes.of(file, finding, plan);
    }

    private void everywhere(MapFile file, Fix like, List<Finding> all, List<Offer> offers) {
        Map<Object, Runnable> changes = new LinkedHashMap<>();
        all.stream().filter(f -> like.kind().endsWith(f.rule().id())).flatMap(f -> fixes(file, f).stream())
                .filter(f -> f.kind().equals(like.kind())).forEach(f -> changes.putIfAbsent(f.about(), f.change()));
        if (changes.size() > 1) {
            offers.add(new Offer(CodeActionKind.QuickFix, said(like.all()) + " (" + changes.size() + ")", like.kind(), null, false,
                    () -> changes.values().forEach(Runnable::run)));
        }
    }

    private void refactorings(MapFile file, Range range, List<Offer> offers) {
        int offset = file.lines().offset(range.getStart());
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), offset);
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        PlanFacts plan = element == null ? null : facts(file, element);
        if (plan != null) {
            refactorings.of(file, element, plan)
                    .forEach(c -> offers.add(new Offer(c.kind(), said(c.title()), null, null, false, c.change())));
        }
    }

    private static PlanFacts facts(MapFile file, EObject element) {
        Plan plan = Navigation.plan(element);
        return plan == null || plan.eIsProxy() ? file.group().plans().stream().findFirst().map(file.group()::facts).orElse(null)
                : file.group().facts(plan);
    }

    private String said(Text text) {
        return language.choose(text.italian(), text.english());
    }

    private static boolean touches(Range a, Range b) {
        return Places.ORDER.compare(a.getStart(), b.getEnd()) <= 0 && Places.ORDER.compare(b.getStart(), a.getEnd()) <= 0;
    }
}
