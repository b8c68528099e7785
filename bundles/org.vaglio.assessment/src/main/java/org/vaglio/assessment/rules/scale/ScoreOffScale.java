// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Level;
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
        return plan.indices().flatMap(i -> i.scores().entrySet().stream().flatMap(e -> e.getValue().getValue() != null
                ? check(i, e.getKey(), e.getValue()) : checkLevel(e.getKey(), e.getValue())));
    }

    private Stream<Finding> checkLevel(Criterion criterion, Score score) {
        List<Level> offered = criterion.getAnswers().stream().map(Answer::getLevel).filter(Objects::nonNull).toList();
        if (score.getLevel() == null || offered.isEmpty() || offered.contains(score.getLevel())) {
            return Stream.empty();
        }
        String levels = offered.stream().map(Level::getName).collect(Collectors.joining(", "));
        String name = Names.of(criterion);
        return Stream.of(finding(score, Literals.SCORE__LEVEL).stated(score.getLevel().getName())
                .says("«" + name + "» non ha il livello " + score.getLevel().getName() + ": ha " + levels,
                        "\"" + name + "\" has no level " + score.getLevel().getName() + ": it has " + levels));
    }

    private Stream<Finding> check(IndexFacts index, Criterion criterion, Score score) {
        NavigableSet<BigFraction> scale = index.sheet().scale(criterion);
        if (scale.isEmpty() || scale.contains(score.getValue().value())) {
            return Stream.empty();
        }
        String offered = scale.stream().map(Numbers::decimal).collect(Collectors.joining(", "));
        String name = Names.of(criterion);
        return Stream.of(finding(score, Literals.SCORE__VALUE).stated(score.getValue()).exact(score.getValue().value())
                .says("«" + name + "» non ha il punteggio " + score.getValue() + ": ha " + offered,
                        "\"" + name + "\" has no score " + score.getValue() + ": it has " + offered));
    }
}
