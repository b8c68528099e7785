// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.PrintedScale;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Score;

/** A score must be one that the answers of its criterion offer; a sheet that prints its own scale is held to that. */
public final class ScoreOffScale extends Rule {

    public ScoreOffScale() {
        super("score-off-scale", Severity.ERROR, "Un punteggio che la scala del criterio non offre.",
                "A score that the scale of the criterion does not offer.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().flatMap(i -> i.scores().entrySet().stream().filter(e -> e.getValue().getValue() != null)
                .flatMap(e -> check(i, e.getKey(), e.getValue())));
    }

    private Stream<Finding> check(IndexFacts index, Criterion criterion, Score score) {
        NavigableSet<BigFraction> scale = scale(index.sheet(), criterion);
        if (scale.isEmpty() || scale.contains(score.getValue().value())) {
            return Stream.empty();
        }
        String offered = scale.stream().map(Numbers::decimal).collect(Collectors.joining(", "));
        String name = criterion.getTitle() == null ? criterion.getName() : criterion.getTitle();
        return Stream.of(finding(score, Literals.SCORE__VALUE).stated(score.getValue()).exact(score.getValue().value())
                .says("«" + name + "» non ha il punteggio " + score.getValue() + ": ha " + offered,
                        "\"" + name + "\" has no score " + score.getValue() + ": it has " + offered));
    }

    private static NavigableSet<BigFraction> scale(SheetFacts sheet, Criterion criterion) {
        return Navigation.children(sheet.sheet().getLines(), PrintedScale.class).stream()
                .filter(s -> s.getCriterion() == criterion).findFirst().map(s -> MethodFacts.scores(s.getAnswers()))
                .orElseGet(() -> MethodFacts.scores(criterion.getAnswers()));
    }
}
