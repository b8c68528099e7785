// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.SummaryRow;

/** A printed class must be the band of the value beside it, as printed or exact. */
public final class BandMismatch extends Rule {

    public BandMismatch() {
        super("band-mismatch", Severity.ERROR, "La classe stampata non è quella del valore stampato.",
                "The stated class is not the class of the stated value.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> sheets = plan.sheets().stream().flatMap(s -> s.methodFacts().flatMap(MethodFacts::bands)
                .stream()
                .flatMap(b -> StatedClass.of(s).stream().flatMap(c -> check(s, b, c.getText(),
                        s.statedRisk().map(Figure::value), finding(c, Literals.CLASS_CLAIM__TEXT)))));
        Stream<Finding> rows = plan.tables().stream().flatMap(t -> t.cells().stream()).filter(c -> c.index() == null)
                .filter(c -> c.row() instanceof SummaryRow row && row.getBand() != null)
                .flatMap(c -> c.sheet().methodFacts().flatMap(MethodFacts::bands).stream()
                        .flatMap(b -> check(c.sheet(), b, ((SummaryRow) c.row()).getBand(),
                                Optional.ofNullable(c.stated())
                                        .map(Figure::value), finding(c.row(), Literals.SUMMARY_ROW__BAND))));
        return Stream.concat(sheets, rows);
    }

    private static Stream<Finding> check(SheetFacts sheet, BandFacts bands, String text, Optional<BigFraction> printed,
            Finding finding) {
        Optional<BigFraction> value = printed.or(sheet::risk);
        Optional<Band> stated = StatedClass.band(bands, text);
        if (value.isEmpty()) {
            return Stream.empty();
        }
        Optional<Band> band = bands.of(value.get());
        boolean right = stated.isPresent() && (stated.equals(band) || sheet.risk().flatMap(bands::of).equals(stated));
        return right ? Stream.empty() : Stream.of(report(finding, text, value.get(), band));
    }

    private static Finding report(Finding finding, String text, BigFraction value, Optional<Band> band) {
        String expected = band.map(StatedClass::name).orElse(null);
        String shown = Numbers.decimal(value);
        Text of = expected == null ? new Text(shown + " non ha classe", shown + " has no class")
                : new Text(shown + " è «" + expected + "»", shown + " is \"" + expected + "\"");
        return finding.stated(text).exact(value).expected(expected)
                .says("la classe stampata è «" + text + "», ma " + of.italian(),
                        "the printed class is \"" + text + "\", but " + of.english());
    }
}
