// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.Finding;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.language.validation.Structure;
import org.vaglio.model.riskmap.Import;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.MacroprocessMember;
import org.vaglio.model.riskmap.MethodMember;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.PlanMember;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

import com.google.inject.Inject;

/** What makes a text no map, and what can be said of its figures all the same. */
class TextProblems {

    /** Rules that go by what a plan does not have. */
    private static final Set<String> OF_ABSENCE = Set.of("product-missing", "scores-not-stated", "score-missing",
            "header-missing", "high-risk-without-measure", "empty-cell", "reference-dangling", "number-gap",
            "area-unused", "area-missing", "office-missing", "function-missing", "process-unassessed",
            "measure-unlinked", "acceptance-unused", "table-incomplete", "total-mismatch", "threshold-misses-all",
            "numbering-slip", "ranking-position");

    @Inject
    private MessageLanguage language;

    /** Whether a finding holds whatever the broken elements were meant to be. */
    static boolean isCertain(Finding finding, Set<EObject> broken) {
        if (broken.isEmpty()) {
            return true;
        }
        return !OF_ABSENCE.contains(finding.rule().id()) && !broken.contains(member(finding.element()));
    }

    /**
     * What in a text cannot be read, and the names that mean nothing.
     *
     * @param broken the elements that cannot be read are added to it
     */
    List<Problem> of(MapFile file, Set<EObject> broken) {
        List<Problem> problems = new ArrayList<>();
        if (file.unreadable() != null) {
            problems.add(new Problem(0, 0, Check.SYNTAX, file.unreadable()));
        }
        file.resource().getErrors().forEach(error -> {
            AbstractDiagnostic place = (AbstractDiagnostic) error;
            boolean name = error instanceof XtextLinkingDiagnostic;
            problems.add(new Problem(place.getOffset(), place.getLength(), name ? Check.UNKNOWN_NAME : Check.SYNTAX, error.getMessage()));
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
            return new Problem(node.getOffset(), node.getLength(), Check.UNKNOWN_NAME, language.choose(
                    "Il file importato «" + element.getImportURI() + "» non si può usare: " + r,
                    "The imported file \"" + element.getImportURI() + "\" cannot be used: " + r));
        });
    }

    /** A fault of the structure, at the name of its element. */
    static Problem of(Structure.Fault fault) {
        INode node = fault.element() instanceof NamedElement ? NodeModelUtils.findNodesForFeature(fault.element(),
                Literals.NAMED_ELEMENT__NAME).stream().findFirst().orElse(null) : null;
        INode shown = node == null ? NodeModelUtils.findActualNodeFor(fault.element()) : node;
        return new Problem(shown.getOffset(), shown.getLength(), Check.STRUCTURE, fault.message());
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
