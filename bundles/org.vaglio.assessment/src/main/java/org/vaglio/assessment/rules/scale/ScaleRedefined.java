// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.PrintedScale;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A criterion should have one scale throughout a plan. */
public final class ScaleRedefined extends Rule {

    public ScaleRedefined() {
        super("scale-redefined", Severity.WARNING,
                "Una scheda o un allegato stampa un criterio con altre risposte o altri punteggi rispetto al metodo del piano.",
                "A sheet or annex prints the same criterion with other answers or scores than the method of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.all(PrintedScale.class).stream()
                .filter(s -> !MethodFacts.scores(s.getAnswers()).isEmpty())
                .filter(s -> Scales.differ(s.getAnswers(), s.getCriterion().getAnswers())).map(this::report);
    }

    private Finding report(PrintedScale scale) {
        Criterion criterion = scale.getCriterion();
        String name = Names.of(criterion);
        String here = Scales.shown(scale.getAnswers());
        String method = Scales.shown(criterion.getAnswers());
        return finding(scale, Literals.PRINTED_SCALE__CRITERION).stated(here).expected(method)
                .says("qui «" + name + "» ha i punteggi " + here + (here.equals(method) ? " per altre risposte" : "")
                        + ", nel metodo " + method,
                        "here \"" + name + "\" has the scores " + here + (here.equals(method) ? " for other answers"
                                : "")
                                + ", in the method " + method);
    }
}
