// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.differences.Difference;
import org.vaglio.assessment.differences.Difference.Kind;
import org.vaglio.assessment.differences.PlanDifferences;
import org.vaglio.language.ide.views.PlanComparison;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.tests.Maps;
import org.vaglio.tests.language.GeneratedMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What two plans do not have in common, in words. */
class PlanDifferencesTest {

    private static final String PLAN = """
            piano T "Piano" 2025-2027 usa PNA2013 {
              area A "Contratti"
              area B "Personale"
              misura M "Sorteggio" stato programmata
              macroprocesso X "Acquisti" {
                processo P "1" "Affidamento diretto" area A {
                  fase F "Scelta"
                  evento E "Accordo" in F misure M
                  scheda S {
                    probabilità 2 5 1 5 1 2 = 16/6 = 2,67
                    impatto 3 1 2 4 = 10/4 = 2,50
                    rischio 2,67 x 2,50 = 6,67
                  }
                }
              }
              macroprocesso Y "Carriere" { processo Q "2" "Concorso" area B }
            }
            """;

    @Test
    void anElementThatComesAndOneThatGoesAreToldWithoutWhatTheyHold() {
        assertEquals(List.of("Gone: macroprocess Carriere", "New: macroprocess Appalti"),
                told(PLAN, PLAN.replace("macroprocesso Y \"Carriere\" { processo Q \"2\" \"Concorso\" area B }",
                        "macroprocesso Z \"Appalti\" { processo R \"2\" \"Bando\" area B }")).stream().filter(d -> !d.contains("finding") && !d.contains("Finding"))
                        .sorted().toList());
    }

    @Test
    void anotherTitleUnderTheSameNameIsAChange() {
        assertEquals(List.of("Changed: process 2 Selezione pubblica · Title: Concorso → Selezione pubblica"),
                told(PLAN, PLAN.replace("\"Concorso\"", "\"Selezione pubblica\"")));
    }

    @Test
    void anotherNameUnderTheSameTitleIsNone() {
        assertEquals(List.of(), told(PLAN, PLAN.replace("processo Q", "processo R")));
    }

    @Test
    void blanksAndCaseOfATitleAreAChangeOfTheSameElement() {
        assertEquals(List.of("Changed: process 2 CONCORSO · Title: Concorso → CONCORSO"),
                told(PLAN, PLAN.replace("processo Q \"2\" \"Concorso\"", "processo R \"2\" \"CONCORSO\"")));
    }

    @Test
    void aProcessUnderAnotherMacroprocessHasMoved() {
        assertEquals(List.of("Moved: process 2 Concorso: Carriere → Acquisti"), told(PLAN, PLAN
                .replace("macroprocesso Y \"Carriere\" { processo Q \"2\" \"Concorso\" area B }", "macroprocesso Y \"Carriere\"")
                .replace("macroprocesso X \"Acquisti\" {", "macroprocesso X \"Acquisti\" {\n    processo Q \"2\" \"Concorso\" area B")));
    }

    @Test
    void aProcessThatStaysWhileItsMacroprocessGoesHasMoved() {
        assertEquals(List.of("New: macroprocess Incarichi", "Moved: process 2 Concorso: Carriere → Incarichi", "Gone: macroprocess Carriere"),
                told(PLAN, PLAN.replace("Y \"Carriere\"", "Z \"Incarichi\"")));
    }

    @Test
    void anotherScoreIsToldByItsCriterionWithTheExactRiskThatFollows() {
        assertEquals(List.of("Risk changed: sheet 1 Affidamento diretto: 20/3 = 6,6666… → 35/6 = 5,8333…",
                "Changed: sheet 1 Affidamento diretto · Valutazione della probabilità: Sum: 16 → 14",
                "Changed: sheet 1 Affidamento diretto · Valutazione della probabilità: Value: 2,67 → 2,33",
                "Changed: sheet 1 Affidamento diretto · Valore economico: 5 → 3",
                "Changed: sheet 1 Affidamento diretto · Result: Operands: 2,67, 2,50 → 2,33, 2,50",
                "Changed: sheet 1 Affidamento diretto · Result: Value: 6,67 → 5,83"),
                told(PLAN, PLAN.replace("2 5 1 5 1 2 = 16/6 = 2,67", "2 5 1 3 1 2 = 14/6 = 2,33").replace("2,67 x 2,50 = 6,67", "2,33 x 2,50 = 5,83")));
    }

    @Test
    void aReferenceToTheSameThingUnderAnotherNameIsNoChange() {
        assertEquals(List.of(), told(PLAN, PLAN.replace("area A", "area C")));
    }

    @Test
    void aReferenceToSomethingElseIsAChange() {
        assertEquals(List.of("Changed: process 2 Concorso · Area: Personale → Contratti"),
                told(PLAN, PLAN.replace("\"Concorso\" area B", "\"Concorso\" area A")).stream().filter(d -> d.startsWith("Changed")).toList());
    }

    @Test
    void aFigureThatStopsHoldingIsANewFindingAndOneThatHoldsAgainASettledOne() {
        String wrong = PLAN.replace("= 16/6 = 2,67", "= 16/6 = 2,66");
        assertEquals(List.of("New finding"), told(PLAN, wrong).stream().filter(d -> d.contains("inding")).map(d -> d.substring(0, d.indexOf(':'))).distinct().toList());
        assertEquals(List.of("Finding settled"), told(wrong, PLAN).stream().filter(d -> d.contains("inding")).map(d -> d.substring(0, d.indexOf(':'))).distinct().toList());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aPlanDoesNotDifferFromItself(@ForAll Random random) {
        String text = new GeneratedMap(random).text();
        assertEquals(List.of(), told(text, text));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatIsNewOneWayIsGoneTheOtherWay(@ForAll long one, @ForAll long other) {
        Plan before = Maps.plan(new GeneratedMap(new Random(one)).text());
        Plan after = Maps.plan(new GeneratedMap(new Random(other)).text());
        Map<Kind, Long> there = counts(PlanDifferences.between(before, after));
        Map<Kind, Long> back = counts(PlanDifferences.between(after, before));
        assertEquals(there.get(Kind.ADDED), back.get(Kind.REMOVED));
        assertEquals(there.get(Kind.REMOVED), back.get(Kind.ADDED));
        assertEquals(there.get(Kind.MOVED), back.get(Kind.MOVED));
        assertEquals(there.get(Kind.RISK), back.get(Kind.RISK));
        assertEquals(there.get(Kind.FOUND), back.get(Kind.SOLVED));
    }

    private static Map<Kind, Long> counts(List<Difference> differences) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        differences.forEach(d -> counts.merge(d.kind(), 1L, Long::sum));
        return counts;
    }

    private static List<String> told(String before, String after) {
        List<Difference> differences = PlanDifferences.between(Maps.plan(before), Maps.plan(after));
        return Maps.INJECTOR.getInstance(PlanComparison.class).rows(differences, e -> null, e -> null).stream()
                .map(r -> r.what() + ": " + r.type() + " " + r.label() + (r.detail().isEmpty() ? "" : " · " + r.detail())
                        + (r.was().isEmpty() && r.now().isEmpty() ? "" : ": " + r.was() + " → " + r.now())).toList();
    }
}
