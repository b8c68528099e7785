// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Score;

/** Each criterion has one score. */
public final class ScoreSurplus extends SheetRule {

    public ScoreSurplus() {
        super("score-surplus", Severity.ERROR, "Un indice ha più punteggi che criteri, o due per lo stesso criterio.",
                "An index has more scores than criteria, or two for the same criterion.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> !i.criteria().isEmpty() && !i.surplus().isEmpty()).map(this::report);
    }

    private Finding report(IndexFacts index) {
        Score surplus = index.surplus().get(0);
        if (surplus.getCriterion() != null) {
            String criterion = Names.of(surplus.getCriterion());
            return finding(surplus).says("«" + criterion + "» ha due punteggi", "\"" + criterion + "\" has two scores");
        }
        int scores = index.line().getScores().size();
        String name = index.index().getName();
        return finding(surplus).says(scores + " punteggi per «" + name + "», che ha " + index.count() + " criteri",
                scores + " scores for \"" + name + "\", which has " + index.count() + " criteria");
    }
}
