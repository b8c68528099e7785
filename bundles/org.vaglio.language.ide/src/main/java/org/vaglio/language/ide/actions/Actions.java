// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
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

/**
 * What can be done at a place: settle its findings, here or everywhere in the file, and change what stands there. The data of what settles a finding is a
 * word that ends in the id of its rule, and begins with {@code accept-} when the finding is accepted.
 */
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
     * The actions for a range of a file whose check is of its text.
     *
     * @param shown the client's diagnostics there
     * @param only  kinds that are wanted; null for all
     */
    public List<CodeAction> at(MapFile file, Range range, List<Diagnostic> shown, List<String> only) {
        List<CodeAction> actions = new ArrayList<>();
        if (wanted(only, CodeActionKind.QuickFix)) {
            quickFixes(file, range, shown, actions);
        }
        if (wanted(only, CodeActionKind.Refactor)) {
            refactorings(file, range, actions);
        }
        actions.removeIf(a -> only != null && only.stream().noneMatch(k -> a.getKind().equals(k) || a.getKind().startsWith(k + ".")));
        return actions;
    }

    private static boolean wanted(List<String> only, String kind) {
        return only == null || only.stream().anyMatch(k -> k.equals(kind) || k.startsWith(kind + "."));
    }

    private void quickFixes(MapFile file, Range range, List<Diagnostic> shown, List<CodeAction> actions) {
        List<Finding> all = file.group().checked().findings().getOrDefault(file, List.of());
        Map<String, Fix> kinds = new LinkedHashMap<>();
        for (Finding finding : all) {
            Range place = places.of(file, finding);
            if (touches(place, range)) {
                PlanFacts plan = facts(file, finding.element());
                boolean first = true;
                for (Fix fix : plan == null ? List.<Fix>of() : fixes.of(file, finding, plan)) {
                    CodeAction action = action(said(fix.title()), CodeActionKind.QuickFix, file, fix.edits());
                    action.setData(fix.kind());
                    shown.stream().filter(d -> d.getRange().equals(place) && d.getCode() != null
                            && finding.rule().id().equals(d.getCode().getLeft())).findFirst().ifPresent(d -> action.setDiagnostics(List.of(d)));
                    action.setIsPreferred(first && !fix.kind().startsWith("accept-"));
                    first = false;
                    actions.add(action);
                    kinds.putIfAbsent(fix.kind(), fix);
                }
            }
        }
        kinds.values().forEach(fix -> everywhere(file, fix, all, actions));
    }

    private void everywhere(MapFile file, Fix like, List<Finding> all, List<CodeAction> actions) {
        List<TextEdit> edits = new ArrayList<>();
        int count = 0;
        for (Finding finding : all) {
            boolean alike = like.kind().endsWith(finding.rule().id());
            PlanFacts plan = alike ? facts(file, finding.element()) : null;
            for (Fix fix : plan == null ? List.<Fix>of() : fixes.of(file, finding, plan)) {
                if (fix.kind().equals(like.kind()) && fix.edits().stream().noneMatch(e -> overlaps(e, edits))) {
                    edits.addAll(fix.edits());
                    count++;
                }
            }
        }
        if (count > 1) {
            CodeAction action = action(said(like.all()) + " (" + count + ")", CodeActionKind.QuickFix, file, edits);
            action.setData(like.kind());
            actions.add(action);
        }
    }

    private static boolean overlaps(TextEdit edit, List<TextEdit> others) {
        return others.stream().anyMatch(o -> touches(o.getRange(), edit.getRange()) && !o.getRange().getEnd().equals(
                edit.getRange().getStart()) || o.getRange().equals(edit.getRange()));
    }

    private void refactorings(MapFile file, Range range, List<CodeAction> actions) {
        int offset = file.lines().offset(range.getStart());
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), offset);
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        PlanFacts plan = element == null ? null : facts(file, element);
        if (plan != null) {
            refactorings.of(file, element, plan).forEach(c -> actions.add(action(said(c.title()), c.kind(), file, c.edits())));
        }
    }

    private static PlanFacts facts(MapFile file, EObject element) {
        Plan plan = Navigation.plan(element);
        return plan == null || plan.eIsProxy() ? file.group().plans().stream().findFirst().map(file.group()::facts).orElse(null)
                : file.group().facts(plan);
    }

    private CodeAction action(String title, String kind, MapFile file, List<TextEdit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(new WorkspaceEdit(Map.of(file.uri(), edits)));
        return action;
    }

    private String said(Text text) {
        return language.choose(text.italian(), text.english());
    }

    private static boolean touches(Range a, Range b) {
        return Places.ORDER.compare(a.getStart(), b.getEnd()) <= 0 && Places.ORDER.compare(b.getStart(), a.getEnd()) <= 0;
    }
}
