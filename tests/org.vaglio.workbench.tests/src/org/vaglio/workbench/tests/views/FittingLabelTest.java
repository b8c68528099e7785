// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.workbench.views.explorer.FittingLabel;

/** Labels in little room. */
class FittingLabelTest {

    @ParameterizedTest
    @CsvSource({"30, Erogazione di contributi", "29, Erogazione di contributi", "28, Erogazione di contribu…", "17, Erogazione…", "15, Erogazion…", "2, Ero…"})
    void aLabelLosesItsEndSoThatWhatStandsBehindItFits(int room, String shown) {
        assertEquals(shown, FittingLabel.of("Erogazione di contributi", "1 err", room, String::length));
    }
}
