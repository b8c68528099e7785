// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class RowLabelMismatchTest {

    @Test
    void labelOfAnotherSheetIsAnError() {
        assertFindings("""
                scheda s1 "1" "Concorsi" { rischio = 2,92 }
                scheda s2 "2" "Gare" { rischio = 4,08 }
                riepilogo {
                  s1: "2" = 2,92
                  s2: "2" = 4,08
                }
                """, """
                4 E row-label-mismatch the row is about sheet 1, but beside 2,92 it carries the label 2 ("Gare")
                """);
    }

    @Test
    void labelOfNoSheetIsAnErrorInARankingToo() {
        assertFindings("""
                scheda s1 "1" { rischio = 2,92 }
                graduatoria { s1: "7" = 2,92 }
                """, """
                2 E row-label-mismatch the row is about sheet 1, but beside 2,92 it carries the label 7
                """);
    }

    @Test
    void labelOfTheSheetIsExpected() {
        Finding finding = only("row-label-mismatch", """
                processo p "Concorsi" { scheda "12 bis" { rischio = 2,92 } }
                graduatoria { p: "12" = 2,92 }
                """);
        assertEquals("12", finding.stated());
        assertEquals("12 bis", finding.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.1", "a.1", "A 1", "A-1"})
    void sameLabelIsSilent(String label) {
        assertFindings("""
                scheda s1 "A.1" { rischio = 2,92 }
                graduatoria { s1: "%s" = 2,92 }
                """.formatted(label), "");
    }

    @Test
    void figuresWithoutALabelAreSilent() {
        assertFindings("""
                scheda s1 "1" { rischio = 2,92 }
                riepilogo { s1: 2,92 }
                """, "");
    }
}
