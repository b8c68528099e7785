// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A level that is computed (the most frequent, the highest, a matrix) must be the one printed. */
public final class LevelMismatch extends Rule {

    public LevelMismatch() {
        super("level-mismatch", Severity.ERROR, "Il livello stampato di un indice o di un risultato non è quello che il metodo dà.",
                "The stated level is not the one that the method gives.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> i.line().getLevel() != null && i.exactLevel().isPresent())
                .filter(i -> i.exactLevel().get() != i.line().getLevel()).map(this::report);
    }

    private Finding report(IndexFacts index) {
        String stated = index.line().getLevel().getName();
        String expected = index.exactLevel().orElseThrow().getName();
        return finding(index.line(), Literals.INDEX_SCORE__LEVEL).stated(stated).expected(expected)
                .says("dai livelli assegnati viene " + expected + ", non " + stated,
                        "the assigned levels give " + expected + ", not " + stated);
    }
}
