// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/**
 * A method that changes another one should compute as that does: same aggregation, same number of criteria, same
 * formula.
 */
public final class MethodDeviation extends Rule {

    public MethodDeviation() {
        super("method-deviation", Severity.INFO, "La formula del piano è diversa da quella del metodo che cita.",
                "The formula of the plan differs from the method that it names.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.allMethods().stream().map(MethodFacts::method).filter(m -> m.getParent() != null)
                .flatMap(this::check);
    }

    private Stream<Finding> check(Method method) {
        Stream<Finding> indices = Navigation.children(method.getMembers(), Index.class).stream()
                .flatMap(index -> inherited(method, index).stream().flatMap(parent -> check(index, parent)));
        Stream<Finding> formulas = Navigation.children(method.getMembers(), Formula.class).stream()
                .filter(f -> f.getName() == null)
                .filter(f -> method.getParent().getFormulas().stream().anyMatch(p -> p.getName() == null
                        && !isSame(f, p)))
                .map(f -> finding(f).says("la formula non è quella di " + method.getParent().getName(),
                        "the formula is not that of " + method.getParent().getName()));
        return Stream.concat(indices, formulas);
    }

    private static Optional<Index> inherited(Method method, Index index) {
        return method.getParent().getIndices().stream()
                .filter(p -> Objects.equals(p.getName(), index.getName())).findFirst();
    }

    private Stream<Finding> check(Index index, Index parent) {
        List<Finding> found = new ArrayList<>();
        if (Navigation.aggregation(index) != Navigation.aggregation(parent)) {
            String here = Navigation.aggregation(index).getLiteral();
            String there = Navigation.aggregation(parent).getLiteral();
            found.add(finding(index, Literals.INDEX__AGGREGATION).stated(here).expected(there)
                    .says("«" + index.getName() + "» si calcola con «" + here + "», nel metodo citato con «" + there
                            + "»",
                            "\"" + index.getName() + "\" is joined as \"" + here + "\", in the named method as \""
                                    + there + "\""));
        }
        if (index.getCriteria().size() != parent.getCriteria().size()) {
            found.add(finding(index, Literals.NAMED_ELEMENT__NAME).says(
                    "«" + index.getName() + "» ha " + index.getCriteria().size() + " criteri, nel metodo citato "
                            + parent.getCriteria().size(),
                    "\"" + index.getName() + "\" has " + index.getCriteria().size() + " criteria, in the named method "
                            + parent.getCriteria().size()));
        }
        return found.stream();
    }

    private static boolean isSame(Formula a, Formula b) {
        return a.getOperation() == b.getOperation() && a.getOperands().stream().map(Quantity::getName).toList()
                .equals(b.getOperands().stream().map(Quantity::getName).toList());
    }
}
