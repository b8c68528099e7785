// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.List;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.RoundingMode;

/** A table of bands as intervals over exact values. */
public final class BandFacts {

    private final BandTable table;

    BandFacts(BandTable table) {
        this.table = table;
    }

    public BandTable table() {
        return table;
    }

    public List<Band> bands() {
        return table.getBands();
    }

    /** The bands from the lowest, also where the table lists them from the highest. */
    public List<Band> rising() {
        return rising(bands());
    }

    /** Bands from the lowest: turned round when every lower bound is below the one before it. */
    public static List<Band> rising(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).getLower() == null || bands.get(i - 1).getLower() == null
                    || bands.get(i).getLower().value().compareTo(bands.get(i - 1).getLower().value()) >= 0) {
                return bands;
            }
        }
        return bands.reversed();
    }

    /** The value that is set against the bounds: the exact one unless the table says otherwise. */
    public BigFraction read(BigFraction value) {
        return switch (table.getReading()) {
            case CUT -> Rounding.round(value, RoundingMode.CUT, 0);
            case ROUNDED -> Rounding.round(value, RoundingMode.HALF_UP, 0);
            case EXACT, UNSPECIFIED -> value;
        };
    }

    /** The bands that hold a value: one in a sound table. */
    public List<Band> holding(BigFraction value) {
        BigFraction read = read(value);
        return bands().stream().filter(b -> contains(b, read)).toList();
    }

    /** The band of a value, the first where several hold it; empty in a gap. */
    public Optional<Band> of(BigFraction value) {
        BigFraction read = read(value);
        for (Band band : bands()) {
            if (contains(band, read)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    private static boolean contains(Band band, BigFraction value) {
        return aboveLower(band, value) && belowUpper(band, value);
    }

    private static boolean aboveLower(Band band, BigFraction value) {
        if (band.getLower() == null) {
            return true;
        }
        int order = value.compareTo(band.getLower().value());
        return band.isLowerOpen() ? order > 0 : order >= 0;
    }

    private static boolean belowUpper(Band band, BigFraction value) {
        if (band.getUpper() == null) {
            return true;
        }
        int order = value.compareTo(band.getUpper().value());
        return band.isUpperOpen() ? order < 0 : order <= 0;
    }
}
