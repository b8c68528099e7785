// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Result;
import org.vaglio.tests.Maps;
import org.vaglio.viewpoint.risk.FindingQueries;
import org.vaglio.viewpoint.risk.RiskQueries;

/** How high risks are shown, and that it follows the model. */
class RiskQueriesTest {

    private final RiskQueries risks = new RiskQueries();
    private final FindingQueries findings = new FindingQueries();

    /** A plan whose only process is scored with a result, by a method with three bands and a gap between 8 and 9. */
    private static Plan scored(String lines) {
        return Maps.plan("""
                metodo M estende PNA2013 {
                  fasce { fascia basso da 0 a 8 fascia medio da 9 a 15 fascia alto "molto alto" da 16 a 25 }
                  soglia 15
                }
                piano T usa M { processo P { scheda { %s } } }
                """.formatted(lines));
    }

    private static Process process(Plan plan) {
        return plan.getProcesses().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rischio = 4     | 4 basso       | 0   | false",
        "rischio = 8,5   | 8,50          | 0   | false",
        "rischio = 10,1  | 10,10 medio   | 50  | false",
        "rischio = 15    | 15 medio      | 50  | true",
        "rischio = 20    | 20 molto alto | 100 | true",
        "classe \"medio\" | medio         | 50  | false"})
    void aRiskHasItsPlaceAmongTheBandsOfItsMethod(String lines, String text, int position, boolean serious) {
        Process process = process(scored(lines));
        assertEquals(text, risks.riskText(process));
        assertEquals(position, risks.riskPosition(process));
        assertEquals(serious, risks.isSeriousRisk(process));
    }

    @Test
    void levelsInWordsHaveTheirPlaceToo() {
        Process process = process(Maps.plan("""
                metodo M { livello basso livello medio livello alto livello altissimo rischio = giudizio }
                piano T usa M { processo P { scheda { giudizio alto "perché sì" } } }
                """));
        assertEquals("alto", risks.riskText(process));
        assertEquals(66, risks.riskPosition(process));
        assertTrue(risks.isMediumRisk(process));
    }

    @Test
    void theHighestOfSeveralSheetsCountsAndAnEventIsAsHighAsItsProcessUnlessItHasItsOwnSheet() {
        Plan plan = Maps.plan("""
                metodo M estende PNA2013 { fasce { fascia basso da 0 a 8 fascia alto oltre 8 a 25 } }
                piano T usa M {
                  processo P { scheda "a" { rischio = 4 } scheda "b" { rischio = 9 } evento V evento W { scheda { rischio = 2 } } }
                }
                """);
        Process process = process(plan);
        assertEquals("9 alto", risks.riskText(process));
        assertEquals("9 alto", risks.riskText(process.getEvents().get(0)));
        assertEquals("2 basso", risks.riskText(process.getEvents().get(1)));
    }

    @Test
    void withoutSheetNothingIsSaid() {
        Process process = process(Maps.plan("piano T { processo P }"));
        assertEquals("", risks.riskText(process));
        assertEquals(-1, risks.riskPosition(process));
        assertFalse(risks.hasRiskClass(process));
        assertFalse(risks.isLowRisk(process));
    }

    @Test
    void aMethodWithoutBandsGivesALevelWithoutColour() {
        Process process = process(Maps.plan(Maps.pna2013("processo P { scheda { rischio = 4 } }")));
        assertEquals("4", risks.riskText(process));
        assertFalse(risks.hasRiskClass(process));
    }

    @Test
    void whatWasComputedIsForgottenWhenTheModelChanges() {
        Plan plan = scored("rischio = 4");
        assertEquals("4 basso", risks.riskText(process(plan)));
        Result result = process(plan).getSheets().get(0).getResults().get(0);
        result.setValue(Figure.parse("20"));
        assertEquals("20 molto alto", risks.riskText(process(plan)));
        plan.getMethod().getBandTable().getBands().remove(2);
        assertEquals("20", risks.riskText(process(plan)));
    }

    @Test
    void findingsAreShownWhereTheyAreAndAtWhatIsScored() {
        Plan plan = Maps.plan(Maps.pna2013("""
                processo P { fase F }
                scheda S "1" per P { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                """));
        assertEquals("1", findings.findingCount(process(plan)));
        assertTrue(findings.hasErrors(process(plan)));
        assertFalse(findings.isFreeOfErrors(plan.getSheets().get(0)));
        assertTrue(findings.withFindings(process(plan).getPhases().get(0)).isEmpty());
    }

    @Test
    void acceptedFindingsAreNotShown() {
        Plan plan = Maps.plan(Maps.pna2013("""
                processo P { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 accetta mean-mismatch "refuso" } }
                """));
        assertEquals("", findings.findingTexts(process(plan)));
    }
}
