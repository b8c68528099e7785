// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;

/** Each criterion has one score. */
public final class ScoreSurplus extends Rule {

    public ScoreSurplus() {
        super("score-surplus", Severity.ERROR, "Un indice ha più punteggi che criteri, o due per lo stesso criterio.",
                "An index has more scores than criteria, or two for the same criterion.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> !i.criteria().isEmpty() && !i.surplus().isEmpty()).map(this::report);
    }

    private Finding report(IndexFacts index) {
        int scores = index.line().getScores().size();
        String name = index.index().getName();
        return finding(index.surplus().get(0), null).says(
                scores + " punteggi per «" + name + "», che ha " + index.count() + " criteri",
                scores + " scores for \"" + name + "\", which has " + index.count() + " criteria");
    }
}
