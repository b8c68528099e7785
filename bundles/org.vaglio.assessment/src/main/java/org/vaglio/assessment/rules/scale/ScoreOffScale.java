// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Score;

/** A score must be one that the answers of its criterion offer; a sheet that prints its own scale is held to that. */
public final class ScoreOffScale extends SheetRule {

    public ScoreOffScale() {
        super("score-off-scale", Severity.ERROR, "Un punteggio che la scala del criterio non offre.",
                "A score that the scale of the criterion does not offer.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Finding> found = new ArrayList<>();
        plan.indices().forEach(i -> i.forEachScore((criterion, score) -> {
            if (score.getValue() == null) {
                checkLevel(criterion, score).ifPresent(found::add);
            } else if (!isOffered(i.sheet().scale(criterion), score.getValue())) {
                found.add(report(i.sheet().scale(criterion), criterion, score));
            }
        }));
        return found.stream();
    }

    /** Goes through the scale, which is short: to search it as a sorted set costs more. */
    private static boolean isOffered(NavigableSet<BigFraction> scale, Figure score) {
        for (BigFraction offered : scale) {
            if (Rounding.equal(offered, score)) {
                return true;
            }
        }
        return scale.isEmpty();
    }

    private Optional<Finding> checkLevel(Criterion criterion, Score score) {
        List<Level> offered = criterion.getAnswers().stream().map(Answer::getLevel).filter(Objects::nonNull).toList();
        if (score.getLevel() == null || offered.isEmpty() || offered.contains(score.getLevel())) {
            return Optional.empty();
        }
        String levels = offered.stream().map(Level::getName).collect(Collectors.joining(", "));
        String name = Names.of(criterion);
        return Optional.of(finding(score, Literals.SCORE__LEVEL).stated(score.getLevel().getName())
                .says("«" + name + "» non ha il livello " + score.getLevel().getName() + ": ha " + levels,
                        "\"" + name + "\" has no level " + score.getLevel().getName() + ": it has " + levels));
    }

    private Finding report(NavigableSet<BigFraction> scale, Criterion criterion, Score score) {
        String offered = scale.stream().map(Numbers::decimal).collect(Collectors.joining(", "));
        String name = Names.of(criterion);
        return finding(score, Literals.SCORE__VALUE).stated(score.getValue()).exact(score.getValue().value())
                .says("«" + name + "» non ha il punteggio " + score.getValue() + ": ha " + offered,
                        "\"" + name + "\" has no score " + score.getValue() + ": it has " + offered);
    }
}
