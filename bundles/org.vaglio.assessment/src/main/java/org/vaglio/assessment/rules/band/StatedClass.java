// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Optional;

import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.ClassClaim;

/** The class that a sheet prints, and the band of a name. */
final class StatedClass {

    private StatedClass() {
    }

    static Optional<ClassClaim> of(SheetFacts sheet) {
        return Navigation.children(sheet.sheet().getLines(), ClassClaim.class).stream().findFirst();
    }

    /** The band that a printed class means, by its name or title; empty when there is none. */
    static Optional<Band> band(BandFacts bands, String text) {
        return bands.bands().stream().filter(b -> Names.same(text, String.valueOf(b.getName()))
                || b.getTitle() != null && Names.same(text, b.getTitle())).findFirst();
    }

    static String name(Band band) {
        return Names.of(band);
    }
}
