// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A plan should round in one way. */
public final class ConventionMixed extends Rule {

    public ConventionMixed() {
        super("convention-mixed", Severity.WARNING,
                "Nessuna convenzione di arrotondamento spiega i quattro quinti delle cifre del piano.",
                "No convention explains four fifths of the figures.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Text> parts = new ArrayList<>();
        plan.means().filter(ConventionMixed::counts).ifPresent(c -> parts.add(words("dei valori degli indici",
                "of the values of the indices", c)));
        plan.products().filter(ConventionMixed::counts).ifPresent(c -> parts.add(words("dei risultati",
                "of the results", c)));
        return parts.stream().map(p -> finding(plan.plan(), Literals.NAMED_ELEMENT__NAME).says(p.italian(),
                p.english()));
    }

    private static boolean counts(Convention convention) {
        return !convention.explainsMost() && convention.of() >= Convention.FEWEST;
    }

    private static Text words(String italian, String english, Convention c) {
        String share = c.explains() + "/" + c.of();
        return c.declared()
                ? new Text("la convenzione dichiarata (" + c.words().italian() + ") spiega solo " + share + " "
                        + italian,
                        "the declared convention (" + c.words().english() + ") explains only " + share + " " + english)
                : new Text("il piano arrotonda in modi diversi: la convenzione che spiega di più ("
                        + c.words().italian()
                        + ") spiega " + share + " " + italian,
                        "the plan rounds in different ways: the convention that explains most (" + c.words().english()
                                + ") explains " + share + " " + english);
    }
}
