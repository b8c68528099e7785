// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class ReferenceDanglingTest {

    @Test
    void citedAnnexArticleAndSheetThatDoNotExistAreErrors() {
        assertFindings("""
                allegato "A" "Schede"
                articolo "1" "Oggetto"
                scheda "7" {}
                cita allegato "B" presso "articolo 1"
                cita articolo "2"
                cita scheda "8"
                """, """
                4 E reference-dangling the plan cites "B" (annex), which does not exist
                5 E reference-dangling the plan cites "2" (article), which does not exist
                6 E reference-dangling the plan cites "8" (sheet), which does not exist
                """);
    }

    @Test
    void citedElementsThatExistAreSilent() {
        assertFindings("""
                allegato "A" "Schede di valutazione"
                articolo "1" "Oggetto"
                scheda "7" {}
                cita allegato "a"
                cita allegato "Schede di valutazione"
                cita articolo "1"
                cita articolo "oggetto"
                cita scheda "7"
                """, "");
    }

    @Test
    void kindThatThePlanDoesNotListIsSilent() {
        assertFindings("""
                allegato "A"
                cita articolo "2"
                cita scheda "8"
                """, "");
    }

    @Test
    void labelOfAnotherKindDoesNotCount() {
        assertFindings("""
                allegato "A"
                articolo "1"
                cita articolo "A"
                """, """
                3 E reference-dangling the plan cites "A" (article), which does not exist
                """);
    }

    @Test
    void citedLabelIsStated() {
        Finding finding = only("reference-dangling", """
                allegato "A"
                cita allegato "C"
                """);
        assertEquals("C", finding.stated());
    }
}
