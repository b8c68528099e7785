// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

/**
 * A sheet in the order of risk.
 *
 * @param sheet        the sheet
 * @param label        what people call it
 * @param exact        its risk, exactly and as people write it: {@code 49/12 = 4,0833…}
 * @param place        its place by exact risk, from 1; equal risks share a place
 * @param printed      the risk that the ranking prints, else the sheet; empty when none does
 * @param printedKey   by which printed risks are sorted, the greater risk has the greater key; null when none is printed
 * @param printedPlace its place in the printed ranking, from 1; 0 when it is in none
 * @param band         null when it is not known
 * @param wrong        whether its printed place is none that its exact risk may have
 */
public record RankedSheet(ElementRef sheet, String label, String exact, int place, String printed, Comparable<?> printedKey,
        int printedPlace, BandMark band, boolean wrong) {
}
