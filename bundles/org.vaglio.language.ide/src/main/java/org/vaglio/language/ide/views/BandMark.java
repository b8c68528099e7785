// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;
import java.util.Optional;

import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Derivation;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.Level;

/**
 * The band of a risk.
 *
 * @param label what it is called
 * @param rank  its place from the lowest, 0
 * @param of    how many there are
 */
public record BandMark(String label, int rank, int of) {

    /** The band of a sheet's risk, or the level that its method gives in words; empty when it has neither. */
    public static Optional<BandMark> of(SheetFacts sheet) {
        BandFacts bands = sheet.methodFacts().flatMap(MethodFacts::bands).orElse(null);
        if (bands != null) {
            return sheet.riskOrStated().flatMap(bands::of).map(b -> of(b, bands));
        }
        List<Level> levels = sheet.methodFacts().map(m -> List.copyOf(m.method().getLevels())).orElse(List.of());
        return sheet.exactLevel().map(l -> new BandMark(l.getTitle() != null ? l.getTitle() : l.getName(), levels.indexOf(l),
                levels.size()));
    }

    static BandMark of(Band band, BandFacts bands) {
        return new BandMark(Derivation.label(band), bands.rising().indexOf(band), bands.bands().size());
    }

    /** How high it is: 0 for the lowest, 100 for the highest. */
    public int height() {
        return of < 2 ? 0 : 100 * rank / (of - 1);
    }
}
