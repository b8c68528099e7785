// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** An index that is scored at all needs a score for each criterion. */
public final class ScoreMissing extends SheetRule {

    public ScoreMissing() {
        super("score-missing", Severity.WARNING, "Un criterio del metodo non ha punteggio mentre altri lo hanno.",
                "A criterion of the method has no score while others have.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> !i.missing().isEmpty())
                .filter(i -> i.scores().stream().anyMatch(s -> !s.isMissing())).map(this::report);
    }

    private Finding report(IndexFacts index) {
        String names = index.missing().stream().map(Names::of)
                .collect(Collectors.joining(", "));
        return finding(index.line(), Literals.INDEX_SCORE__SCORES)
                .says("manca il punteggio di " + names, "no score for " + names);
    }
}
