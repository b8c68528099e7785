// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.language.ide.features.Claims;
import org.vaglio.language.ide.features.Derivation;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.ScoringSheet;

import com.google.inject.Inject;

/** The answers that a score can choose, and the claim that follows from the scores. */
class Answers {

    @Inject
    private Derivation derivation;
    @Inject
    private Claims claims;

    /** The answers of the criterion whose turn it is. */
    List<CompletionItem> of(Cursor cursor) {
        Criterion criterion = criterion(cursor);
        if (criterion == null) {
            return List.of();
        }
        List<CompletionItem> items = new ArrayList<>();
        for (Answer answer : criterion.getAnswers()) {
            if (answer.getScore() != null) {
                String score = answer.getScore().text();
                CompletionItem item = Completion.item(score + (answer.getText() == null ? "" : " " + answer.getText()), score,
                        CompletionItemKind.Value, criterion.getTitle() == null ? criterion.getName() : criterion.getTitle(),
                        derivation.answer(criterion, answer.getScore()));
                item.setFilterText(score);
                item.setSortText(String.format("0%05d", items.size()));
                items.add(item);
            }
        }
        return items;
    }

    /** By the name before the place, else by how many scores the line has before it. */
    private static Criterion criterion(Cursor cursor) {
        IndexScore line = line(cursor.element());
        Index index = line != null ? line.getIndex() : null;
        if (index == null || index.eIsProxy()) {
            return null;
        }
        List<Token> before = cursor.before();
        String last = before.isEmpty() ? "" : before.getLast().text();
        Optional<Criterion> named = index.getCriteria().stream().filter(c -> last.equals(c.getName())).findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        int count = 0;
        for (int i = before.size() - 1; i >= 0 && ("NUMERO".equals(before.get(i).type()) || before.get(i).text().equals("-")); i--) {
            count++;
        }
        return count < index.getCriteria().size() ? index.getCriteria().get(count) : null;
    }

    private static IndexScore line(EObject element) {
        return Navigation.container(element, IndexScore.class);
    }

    /** What is to be written after the scores, or after the operands of the risk. */
    List<CompletionItem> claim(Cursor cursor) {
        Plan plan = cursor.element() == null ? null : Navigation.plan(cursor.element());
        ScoringSheet sheet = Navigation.container(cursor.element(), ScoringSheet.class);
        if (plan == null || sheet == null || plan.eIsProxy()) {
            return List.of();
        }
        PlanFacts facts = cursor.file().group().facts(plan);
        IndexScore line = line(cursor.element());
        Optional<String> text = line != null ? facts.sheetOf(sheet).flatMap(s -> s.index(line)).filter(IndexFacts::isComplete).flatMap(i -> claims.ofIndex(i, facts))
                : Optional.ofNullable(Navigation.container(cursor.element(), Result.class))
                        .flatMap(r -> claims.product(r.getOperands().stream().map(Figure::value).toList(), facts).map(p -> "= " + p));
        return text.map(t -> {
            CompletionItem item = Completion.item(t, t, CompletionItemKind.Value, null, null);
            item.setSortText("00");
            return List.of(item);
        }).orElse(List.of());
    }
}
