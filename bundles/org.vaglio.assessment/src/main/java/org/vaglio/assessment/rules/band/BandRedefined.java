// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A band should have the same bounds throughout a plan. */
public final class BandRedefined extends Rule {

    public BandRedefined() {
        super("band-redefined", Severity.WARNING,
                "Una scheda stampa una fascia con estremi diversi da quelli del metodo del piano.",
                "A sheet prints a band with other bounds than the method of the plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.sheets().stream().flatMap(s -> s.lines(BandTable.class).stream()
                .flatMap(t -> t.getBands().stream())
                .flatMap(band -> s.methodFacts().flatMap(MethodFacts::bands).stream().flatMap(b -> b.bands().stream())
                        .filter(m -> Names.same(String.valueOf(m.getName()), String.valueOf(band.getName())))
                        .filter(m -> !bounds(m).equals(bounds(band))).map(m -> report(band, m))));
    }

    private static List<Object> bounds(Band band) {
        return List.of(value(band.getLower()), band.isLowerOpen(), value(band.getUpper()), band.isUpperOpen());
    }

    private static Object value(Figure bound) {
        return bound == null ? "" : bound.value();
    }

    private Finding report(Band printed, Band ofMethod) {
        Text here = shown(printed);
        Text there = shown(ofMethod);
        return finding(printed, Literals.NAMED_ELEMENT__NAME).stated(here.italian()).expected(there.italian())
                .says("qui «" + printed.getName() + "» va " + here.italian() + ", nel resto del piano "
                        + there.italian(),
                        "here \"" + printed.getName() + "\" goes " + here.english() + ", in the rest of the plan "
                                + there.english());
    }

    private static Text shown(Band band) {
        String low = band.getLower() == null ? "" : band.getLower() + " ";
        String high = band.getUpper() == null ? "" : band.getUpper().text();
        return new Text(((low.isEmpty() ? "" : band.isLowerOpen() ? "oltre " : "da ") + low
                + (high.isEmpty() ? "" : band.isUpperOpen() ? "a meno di " : "a ") + high).strip(),
                ((low.isEmpty() ? "" : band.isLowerOpen() ? "above " : "from ") + low
                        + (high.isEmpty() ? "" : band.isUpperOpen() ? "to below " : "to ") + high).strip());
    }
}
