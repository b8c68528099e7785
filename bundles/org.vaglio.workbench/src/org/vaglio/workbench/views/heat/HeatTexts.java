// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import java.util.stream.Collectors;

import org.vaglio.language.ide.views.HeatMap.Point;
import org.vaglio.language.ide.views.HeatPlaces.Place;

/** What lies at a place of the matrix, in words. */
final class HeatTexts {

    private HeatTexts() {
    }

    /** A sheet a line: who it is, and the arithmetic that puts it there. */
    static String of(Place place) {
        return place.sheets().stream().map(HeatTexts::of).collect(Collectors.joining("\n"));
    }

    private static String of(Point sheet) {
        return sheet.label() + ": " + sheet.arithmetic() + (sheet.band() == null ? "" : ", " + sheet.band().label());
    }
}
