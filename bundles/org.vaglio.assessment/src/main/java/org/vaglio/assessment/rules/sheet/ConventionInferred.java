// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Says once how a plan rounds when it does not say so itself. */
public final class ConventionInferred extends Rule {

    public ConventionInferred() {
        super("convention-inferred", Severity.INFO,
                "La convenzione di arrotondamento che il piano segue, con la quota di cifre che spiega.",
                "The rounding convention that the plan follows, with the share of figures that it explains.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Text> parts = new ArrayList<>();
        plan.means().filter(ConventionInferred::counts).ifPresent(c -> parts.add(words("valori degli indici ",
                "values of the indices ", c)));
        plan.products().filter(ConventionInferred::counts).ifPresent(c -> parts.add(words(
                c.fromPrinted() ? "risultati calcolati dagli operandi stampati e "
                        : "risultati calcolati dai valori esatti e ",
                c.fromPrinted() ? "results from printed operands, " : "results from exact values, ", c)));
        return parts.isEmpty() ? Stream.empty() : Stream.of(finding(plan.plan(), Literals.NAMED_ELEMENT__NAME).says(
                "il piano non dichiara come arrotonda; " + parts.stream().map(Text::italian)
                        .collect(Collectors.joining("; ")),
                "the plan does not say how it rounds; " + parts.stream().map(Text::english)
                        .collect(Collectors.joining("; "))));
    }

    private static boolean counts(Convention convention) {
        return !convention.declared() && convention.explainsMost();
    }

    private static Text words(String italian, String english, Convention c) {
        return new Text(italian + c.words().italian() + " (" + c.explains() + " cifre su " + c.of() + ")",
                english + c.words().english() + " (" + c.explains() + " figures of " + c.of() + ")");
    }
}
