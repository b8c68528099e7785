// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.ClassClaim;

/** The class that a sheet prints, and the band of a name. */
final class StatedClass {

    /** "rischio medio" is the class "medio". */
    private static final Pattern LEAD = Pattern.compile("^(?:(?:livello|classe|fascia|rischio)(?: di)? )+");

    private StatedClass() {
    }

    static Optional<ClassClaim> of(SheetFacts sheet) {
        return sheet.lines(ClassClaim.class).stream().findFirst();
    }

    /** The band that a printed class means, by its name or title; empty when there is none. */
    static Optional<Band> band(BandFacts bands, String text) {
        String normal = Names.normal(text);
        String bare = Names.normal(LEAD.matcher(normal).replaceFirst(""));
        return bands.bands().stream().filter(b -> names(b, normal) || names(b, bare)).findFirst();
    }

    private static boolean names(Band band, String normal) {
        return normal.equals(Names.normal(String.valueOf(band.getName())))
                || band.getTitle() != null && normal.equals(Names.normal(band.getTitle()));
    }

    static String name(Band band) {
        return Names.of(band);
    }
}
