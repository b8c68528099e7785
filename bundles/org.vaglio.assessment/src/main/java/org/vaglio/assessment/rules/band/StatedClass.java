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

    /** "rischio medio" is the class "medio". */
    private static final String LEAD = "^(?:(?:livello|classe|fascia|rischio)(?: di)? )+";

    private StatedClass() {
    }

    static Optional<ClassClaim> of(SheetFacts sheet) {
        return Navigation.children(sheet.sheet().getLines(), ClassClaim.class).stream().findFirst();
    }

    /** The band that a printed class means, by its name or title; empty when there is none. */
    static Optional<Band> band(BandFacts bands, String text) {
        return bands.bands().stream().filter(b -> names(b, text) || names(b, Names.normal(text).replaceFirst(LEAD, ""))).findFirst();
    }

    private static boolean names(Band band, String text) {
        return Names.same(text, String.valueOf(band.getName())) || band.getTitle() != null && Names.same(text, band.getTitle());
    }

    static String name(Band band) {
        return Names.of(band);
    }
}
