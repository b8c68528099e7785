// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class NameMismatchTest {

    @Test
    void rowThatNamesAnotherActivityIsFound() {
        assertFindings("""
                scheda s1 "1" "Assunzione di personale" {}
                scheda s2 "2" "Affidamento di lavori" {}
                riepilogo {
                  s1 "Affidamento di lavori"
                  s2 "Affidamento di lavori"
                }
                """, """
                4 W name-mismatch sheet 1 is called "Affidamento di lavori" here, elsewhere "Assunzione di personale"
                """);
    }

    @Test
    void rankingAndSummaryAreBothRead() {
        assertFindings("""
                processo p "Concorsi" { scheda "1" {} }
                riepilogo { p "Concorsi" }
                graduatoria { p "Progressioni" }
                """, """
                3 W name-mismatch p is called "Progressioni" here, elsewhere "Concorsi"
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attività di vigilanza", "attivita' di vigilanza", "ATTIVITÀ DI VIGILANZA",
        "Attività  di vigilanza."})
    void nameThatDiffersInCaseAccentsOrMarksIsSilent(String title) {
        assertFindings("""
                scheda s1 "1" "Attività di vigilanza" {}
                riepilogo { s1 "%s" }
                """.formatted(title), "");
    }

    @Test
    void rowMayNameTheSheetOrItsProcess() {
        assertFindings("""
                processo p "Concorsi" {
                  scheda s1 "1" "Assunzione di personale" {}
                  scheda s2 "2" "Progressioni" {}
                }
                riepilogo { s1 "Concorsi" s2 "Progressioni" }
                graduatoria { s1 "Assunzione di personale" s2 "Concorsi" }
                """, "");
    }

    @Test
    void onlySheetOfAProcessShouldBeNamedAsTheProcess() {
        assertFindings("""
                processo p "Concorsi" {
                  scheda s1 "1" "Assunzione di personale" {}
                }
                processo q "Nomine" { scheda s2 "2" "nomine" {} }
                """, """
                2 W name-mismatch sheet 1 is called "Assunzione di personale" here, elsewhere "Concorsi"
                """);
    }

    @Test
    void rowsThatDisagreeAreFoundWhereNothingElseNamesTheActivity() {
        assertFindings("""
                processo p { scheda s1 "1" {} }
                riepilogo { s1 "Concorsi" }
                graduatoria { s1 "Appalti" }
                """, """
                3 W name-mismatch sheet 1 is called "Appalti" here, elsewhere "Concorsi"
                """);
    }

    @Test
    void rowWithoutANameIsSilent() {
        assertFindings("""
                scheda s1 "1" "Assunzione di personale" {}
                riepilogo { s1 }
                """, "");
    }

    @Test
    void nameOfTheSheetIsExpected() {
        Finding finding = only("name-mismatch", """
                scheda s1 "1" "Assunzione di personale" {}
                riepilogo { s1 "Nomine" }
                """);
        assertEquals("Nomine", finding.stated());
        assertEquals("Assunzione di personale", finding.expected());
    }
}
