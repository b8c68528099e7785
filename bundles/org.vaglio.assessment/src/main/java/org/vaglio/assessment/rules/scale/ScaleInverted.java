// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.PrintedScale;

/** The same answers must be scored in the same direction as in the method that is changed or printed. */
public final class ScaleInverted extends Rule {

    public ScaleInverted() {
        super("scale-inverted", Severity.ERROR,
                "Un criterio con i punteggi al contrario rispetto al metodo: le stesse risposte in ordine opposto.",
                "A criterion whose scores run against the direction of the method.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> printed = plan.all(PrintedScale.class).stream()
                .filter(s -> Scales.areOpposite(s.getAnswers(), s.getCriterion().getAnswers()))
                .map(s -> report(s, s.getCriterion()));
        Stream<Finding> redefined = plan.allMethods().stream().flatMap(m -> m.method().getIndices().stream())
                .flatMap(index -> index.getCriteria().stream().filter(c -> inherited(index, c)
                        .map(p -> Scales.areOpposite(c.getAnswers(), p.getAnswers())).orElse(false)))
                .map(c -> report(c, c));
        return Stream.concat(printed, redefined);
    }

    private static Optional<Criterion> inherited(Index index, Criterion criterion) {
        return Navigation.lineage(index).stream().flatMap(i -> Navigation.children(i.getMembers(), Criterion.class)
                .stream())
                .filter(c -> c != criterion && Objects.equals(c.getName(), criterion.getName())).findFirst();
    }

    private Finding report(EObject place, Criterion criterion) {
        String name = Names.of(criterion);
        return finding(place).says("i punteggi di «" + name + "» sono al contrario rispetto al metodo",
                "the scores of \"" + name + "\" run against those of the method");
    }
}
