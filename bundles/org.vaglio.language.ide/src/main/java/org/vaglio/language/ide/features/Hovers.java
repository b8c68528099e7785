// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.nodemodel.INode;
import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Acceptance;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SeverityOverride;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.model.riskmap.TableRow;
import org.vaglio.model.riskmap.TitledElement;

import com.google.inject.Inject;

/** What is said of the word under the pointer: how a figure comes about, what a score answers, what a name means. */
public class Hovers {

    @Inject
    private Derivation derivation;
    @Inject
    private MessageLanguage language;

    /** The explanation of a place; null where there is nothing to say. */
    public Hover at(MapFile file, int offset) {
        Spot spot = Spot.at(file, offset).orElse(null);
        if (spot == null) {
            return null;
        }
        return text(file, spot).filter(t -> !t.isBlank()).map(t -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, t),
                file.range((INode) spot.leaf()))).orElse(null);
    }

    private Optional<String> text(MapFile file, Spot spot) {
        EObject element = spot.element();
        if (spot.feature() == Literals.ACCEPTANCE__RULE || spot.feature() == Literals.SEVERITY_OVERRIDE__RULE) {
            return rule(element);
        }
        EObject meant = spot.meant();
        if (meant instanceof Criterion criterion && !(element instanceof Score)) {
            return Optional.of(derivation.answer(criterion, null));
        }
        if (meant != null && !(element instanceof Score) && !(element instanceof IndexScore) && !(meant instanceof ScoringSheet)) {
            return Optional.of(described(file, meant));
        }
        Plan plan = Navigation.plan(element);
        return plan == null ? Optional.empty() : ofFigure(file.group().facts(plan), element, meant);
    }

    private Optional<String> rule(EObject element) {
        String id = element instanceof Acceptance a ? a.getRule() : ((SeverityOverride) element).getRule();
        return Catalogue.rule(id).map(r -> "**" + id + "**: " + said(r.summary()) + "\n\n[" + Diagnostics.PAGES + id + "]("
                + Diagnostics.PAGES + id + ")");
    }

    private String said(Text text) {
        return language.choose(text.italian(), text.english());
    }

    private Optional<String> ofFigure(PlanFacts plan, EObject element, EObject meant) {
        if (element instanceof Score score) {
            return ofScore(plan, score);
        }
        if (element instanceof TableRow row && row.getSubject() != null && !row.getSubject().eIsProxy()) {
            return plan.sheetOf(row.getSubject()).map(s -> derivation.of(s, plan));
        }
        if (element.eContainer() instanceof TableRow row) {
            return ofFigure(plan, row, meant);
        }
        ScoringSheet sheet = meant instanceof ScoringSheet s ? s : Navigation.container(element, ScoringSheet.class);
        if (sheet == null || element instanceof SourceSpan) {
            return Optional.empty();
        }
        SheetFacts facts = plan.sheetOf(sheet).orElse(null);
        if (facts == null) {
            return Optional.empty();
        }
        if (element instanceof IndexScore line) {
            return facts.index(line).map(i -> derivation.of(i, plan));
        }
        return Optional.of(derivation.of(facts, plan));
    }

    private Optional<String> ofScore(PlanFacts plan, Score score) {
        ScoringSheet sheet = Navigation.container(score, ScoringSheet.class);
        IndexFacts index = plan.sheetOf(sheet).flatMap(s -> s.index(Navigation.container(score, IndexScore.class))).orElse(null);
        if (index == null) {
            return Optional.empty();
        }
        Criterion criterion = criterion(index, score);
        return Optional.of((criterion == null ? "" : derivation.answer(criterion, score.getValue()) + "\n\n---\n\n")
                + derivation.of(index, plan));
    }

    /** The criterion that a score is of, by its name or its position; null for one too many. */
    static Criterion criterion(IndexFacts index, Score score) {
        Criterion[] found = new Criterion[1];
        index.forEachScore((criterion, s) -> {
            if (s == score) {
                found[0] = criterion;
            }
        });
        return found[0];
    }

    private String described(MapFile file, EObject element) {
        StringBuilder text = new StringBuilder(Words.kind(element, language)).append(" **").append(((NamedElement) element).getName())
                .append("**");
        if (element instanceof TitledElement titled && titled.getTitle() != null) {
            text.append("\n\n").append(titled.getTitle());
        }
        Plan plan = Navigation.plan(element);
        if (plan != null && element instanceof Assessable subject && file.group().fileOf(plan) != null) {
            PlanFacts facts = file.group().facts(plan);
            facts.sheetsOf(subject).stream().limit(3).forEach(s -> text.append("\n\n").append(derivation.of(s, facts)));
        }
        return text.toString();
    }
}
