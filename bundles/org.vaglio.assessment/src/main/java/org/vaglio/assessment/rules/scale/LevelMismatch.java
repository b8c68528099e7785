// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Judgement;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A level that is computed (the most frequent, the highest, a matrix) must be the one printed. */
public final class LevelMismatch extends SheetRule {

    public LevelMismatch() {
        super("level-mismatch", Severity.ERROR,
                "Il livello stampato di un indice o di un risultato non è quello che il metodo dà.",
                "The stated level is not the one that the method gives.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> indices = plan.indices().filter(i -> i.line().getLevel() != null && i.exactLevel().isPresent())
                .filter(i -> i.exactLevel().get() != i.line().getLevel()).map(this::report);
        Stream<Finding> results = plan.sheets().stream().filter(s -> s.exactLevel().isPresent())
                .flatMap(s -> s.lines(Judgement.class).stream()
                        .filter(j -> j.getLevel() != s.exactLevel().get()).map(j -> report(j, s.exactLevel().get())));
        return Stream.concat(indices, results);
    }

    private Finding report(Judgement judgement, Level level) {
        String stated = judgement.getLevel().getName();
        String expected = level.getName();
        return finding(judgement, Literals.JUDGEMENT__LEVEL).stated(stated).expected(expected)
                .says("dagli indici viene " + expected + ", non " + stated, "the indices give " + expected + ", not "
                        + stated);
    }

    private Finding report(IndexFacts index) {
        String stated = index.line().getLevel().getName();
        String expected = index.exactLevel().orElseThrow().getName();
        return finding(index.line(), Literals.INDEX_SCORE__LEVEL).stated(stated).expected(expected)
                .says("dai livelli assegnati viene " + expected + ", non " + stated,
                        "the assigned levels give " + expected + ", not " + stated);
    }
}
