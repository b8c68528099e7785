// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.plan;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;

class InterventionDiffersTest {

    private static final String METHOD = """
            fasce { fascia basso da 1 a 9 fascia alto da 10 a 25 }
            intervento per basso "Verifica dei controlli" frequenza "annuale"
            """;

    @Test
    void otherFrequencyThanThatOfTheMethodIsFound() {
        assertFindingsOfFile(file(METHOD, """
                scheda "1" { intervento per basso "Verifica dei controlli" frequenza "semestrale" }
                """), """
                5 W intervention-differs for the band "basso" the intervention here is "semestrale", in the rest of \
                the plan "annuale"
                """);
    }

    @Test
    void otherTextWithoutFrequenciesIsFound() {
        assertFindingsOfFile(file("""
                fasce { fascia basso da 1 a 9 fascia alto da 10 a 25 }
                intervento per alto "Rotazione"
                """, """
                scheda "1" { intervento per alto "Formazione" }
                """), """
                5 W intervention-differs for the band "alto" the intervention here is "Formazione", in the rest of \
                the plan "Rotazione"
                """);
    }

    @Test
    void sheetsAreComparedWithMostOfTheOthersWhereTheMethodSaysNothing() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 a 9 fascia alto da 10 a 25 }", """
                scheda "1" { intervento per basso "Formazione" }
                scheda "2" { intervento per basso "Rotazione" }
                scheda "3" { intervento per basso "Rotazione" }
                """), """
                4 W intervention-differs for the band "basso" the intervention here is "Formazione", in the rest of \
                the plan "Rotazione"
                """);
    }

    @Test
    void ofTwoThatDifferTheFirstIsTheUsualOne() {
        Finding finding = Audit.of(plan(file("fasce { fascia basso da 1 a 9 fascia alto da 10 a 25 }", """
                scheda "1" { intervento per basso "Formazione" }
                scheda "2" { intervento per basso "Rotazione" }
                """))).findings().get(0);
        assertEquals("Rotazione", finding.stated());
        assertEquals("Formazione", finding.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "intervento per basso \"Verifica dei controlli\" frequenza \"annuale\"",
        "intervento per basso \"verifica dei controlli.\" frequenza \"Annuale\"",
        "intervento per basso \"Verifica dei controlli\"",
        "intervento per alto \"Rotazione\" frequenza \"mensile\""})
    void sameWordsOrAnotherBandAreSilent(String intervention) {
        assertFindingsOfFile(file(METHOD, "scheda \"1\" { " + intervention + " }"), "");
    }
}
