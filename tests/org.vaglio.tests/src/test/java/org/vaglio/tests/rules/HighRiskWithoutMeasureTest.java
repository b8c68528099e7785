// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;
import static org.vaglio.tests.Maps.only;
import static org.vaglio.tests.rules.FiveByFive.file;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Finding;

class HighRiskWithoutMeasureTest {

    @Test
    void highestRiskWithoutASpecificMeasureIsFound() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 }
                scheda s2 "2" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                misura M specifica "Rotazione" per s2
                """, """
                1 W high-risk-without-measure sheet 1, the highest of the plan (49/12 = 4,0833…), has no specific \
                measure
                """);
    }

    @Test
    void sheetsThatShareTheHighestRiskAreAllFound() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                scheda s2 "2" { probabilità 1 5 1 1 1 1 impatto 2 1 1 3 }
                scheda s3 "3" { probabilità 1 5 1 1 1 1 impatto 1 1 0 3 }
                misura M specifica "Rotazione" per s3
                """, """
                1 W high-risk-without-measure sheet 1, the highest of the plan (35/12 = 2,9166…), has no specific \
                measure
                2 W high-risk-without-measure sheet 2, the highest of the plan (35/12 = 2,9166…), has no specific \
                measure
                """);
    }

    @Test
    void generalMeasureIsNotEnough() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 }
                scheda s2 "2" { probabilità 2 5 1 1 1 4 impatto 1 1 0 3 }
                misura M specifica "Rotazione" per s2
                misura N generale "Formazione" per s1
                """, """
                1 W high-risk-without-measure sheet 1, the highest of the plan (49/12 = 4,0833…), has no specific \
                measure
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "processo p \"Gare\" { scheda s1 \"1\" { %s } } misura M specifica \"Rotazione\" per s1",
        "processo p \"Gare\" { scheda s1 \"1\" { %s } } misura M specifica \"Rotazione\" per p",
        "processo p \"Gare\" { scheda s1 \"1\" { %s } evento e misure M } misura M specifica \"Rotazione\"",
        "processo p \"Gare\" { scheda s1 \"1\" { %s } evento e } misura M specifica \"Rotazione\" per p.e",
        "processo p \"Gare\" { evento e misure M { scheda s1 \"1\" { %s } } } misura M specifica \"Rotazione\"",
        "area A \"Contratti\" processo p \"Gare\" area A { scheda s1 \"1\" { %s } }"
                + " misura M specifica \"Rotazione\" aree A"})
    void measureOfTheSheetItsProcessItsEventsOrItsAreaIsSilent(String plan) {
        assertFindings(plan.formatted("probabilità 2 5 1 1 1 4 impatto 2 1 1 3"), "");
    }

    @Test
    void planWithoutSpecificMeasuresIsSilent() {
        assertFindings("""
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 }
                misura N generale "Formazione"
                """, "");
    }

    @Test
    void sheetsOfTheTopBandNeedMeasuresToo() {
        assertFindingsOfFile(file("fasce { fascia basso da 1 meno di 12 fascia alto da 12 a 25 }", """
                scheda s1 "1" { p 5 i 5 }
                scheda s2 "2" { p 3 i 4 }
                scheda s3 "3" { p 5 i 2 }
                misura M specifica "Rotazione" per s1
                """), """
                5 W high-risk-without-measure sheet 2, among the highest of the plan (12), has no specific measure
                """);
    }

    @Test
    void sheetsThatReachTheThresholdNeedMeasuresToo() {
        assertFindingsOfFile(file("soglia 12", """
                scheda s1 "1" { p 5 i 5 }
                scheda s2 "2" { p 3 i 4 }
                scheda s3 "3" { p 5 i 2 }
                misura M specifica "Rotazione" per s1
                """), """
                5 W high-risk-without-measure sheet 2, among the highest of the plan (12), has no specific measure
                """);
    }

    private static String judged(String members) {
        return """
                metodo M { livello basso livello medio livello alto rischio = giudizio }
                piano T usa M {
                  processo p "Gare" { scheda s1 "1" { giudizio alto } }
                  processo q "Nulla osta" { scheda s2 "2" { giudizio medio } }
                  processo r "Incarichi" { scheda s3 "3" { giudizio alto } }
                """ + members + "\n}";
    }

    @Test
    void highestJudgementNeedsAMeasureWhereOthersHaveOne() {
        assertFindingsOfFile(judged("misura N specifica \"Rotazione\" per p"), """
                5 W high-risk-without-measure sheet 3, judged at the highest level, has no specific measure
                """);
    }

    @Test
    void judgementsAreNotReproachedWhereNoMeasureIsLinkedToAnything() {
        assertFindingsOfFile(judged("misura N specifica \"Rotazione\" accetta measure-unlinked \"elenco a parte\""), "6 accepted measure-unlinked no process uses the measure N, \"Rotazione\"");
    }

    @Test
    void exactRiskIsGiven() {
        Finding finding = only("high-risk-without-measure", """
                scheda s1 "1" { probabilità 2 5 1 1 1 4 impatto 2 1 1 3 rischio = 4,08 }
                misura M specifica "Rotazione" su "Gare"
                misura N specifica "Sorteggio"
                """);
        assertEquals(BigFraction.of(49, 12), finding.exact());
    }
}
