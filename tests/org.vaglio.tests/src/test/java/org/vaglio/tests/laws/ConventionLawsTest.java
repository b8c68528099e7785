// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vaglio.tests.Maps.findings;
import static org.vaglio.tests.Maps.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.tests.laws.Pairs.Pair;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every pair of sums that the method can reach. */
class ConventionLawsTest {

    private record Convention(String words, RoundingMode mode) {
    }

    private static final List<Convention> CONVENTIONS = List.of(new Convention("arrotondate", RoundingMode.HALF_UP),
            new Convention("arrotondate-al-pari", RoundingMode.HALF_EVEN),
            new Convention("arrotondate-in-giù", RoundingMode.HALF_DOWN),
            new Convention("per-eccesso", RoundingMode.UP), new Convention("troncate", RoundingMode.DOWN));

    static Stream<Arguments> conventions() {
        return CONVENTIONS.stream().flatMap(c -> Stream.of(0, 1, 2, 3).map(d -> Arguments.of(c, d)));
    }

    private static String declared(Convention c, int decimals, String operands) {
        return "convenzione { medie " + c.words() + " a " + decimals + " decimali prodotto " + c.words().replaceFirst("ate", "ato") + " a " + decimals
                + " decimali da operandi " + operands + " }\n";
    }

    private static String sheet(Pair pair, Convention c, int decimals, BigDecimal product) {
        return "scheda \"" + pair.p() + " " + pair.i() + "\" { " + pair.scores().formatted(
                Pairs.comma(Pairs.mean(pair.p(), 6, c.mode(), decimals)), Pairs.comma(Pairs.mean(pair.i(), 4, c.mode(), decimals)))
                + " rischio " + Pairs.comma(Pairs.mean(pair.p(), 6, c.mode(), decimals)) + " x "
                + Pairs.comma(Pairs.mean(pair.i(), 4, c.mode(), decimals)) + " = " + Pairs.comma(product) + " / 25 }\n";
    }

    private static BigDecimal fromRounded(Pair pair, Convention c, int decimals) {
        return Pairs.mean(pair.p(), 6, c.mode(), decimals).multiply(Pairs.mean(pair.i(), 4, c.mode(), decimals))
                .setScale(decimals, c.mode());
    }

    private static String map(String members) {
        return "piano T usa PNA2013 {\n" + members + "}\n";
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void allPairsPrintedFromExactValuesGiveNoFinding(Convention c, int decimals) {
        String sheets = Pairs.all().stream().map(p -> sheet(p, c, decimals, Pairs.exactProduct(p, c.mode(), decimals)))
                .collect(Collectors.joining());
        assertEquals(432, Pairs.all().size());
        assertEquals("", findings(map(declared(c, decimals, "esatti") + sheets)));
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void undeclaredConventionsAreInferredWithoutAnyOtherFinding(Convention c, int decimals) {
        String sheets = Pairs.all().stream().map(p -> sheet(p, c, decimals, Pairs.exactProduct(p, c.mode(), decimals)))
                .collect(Collectors.joining());
        List<Finding> found = Audit.of(plan(map(sheets))).findings();
        assertEquals(List.of("convention-inferred"), found.stream().map(f -> f.rule().id()).toList());
        assertTrue(found.get(0).message().english().contains("864 figures of 864"), found.get(0).message().english());
        assertTrue(found.get(0).message().english().contains("432 figures of 432"), found.get(0).message().english());
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void pairsMultipliedFromRoundedOperandsAreRecognised(Convention c, int decimals) {
        String sheets = Pairs.all().stream().map(p -> sheet(p, c, decimals, fromRounded(p, c, decimals)))
                .collect(Collectors.joining());
        Set<String> expected = Pairs.all().stream().filter(p -> isOff(p, fromRounded(p, c, decimals), decimals))
                .map(p -> p.p() + " " + p.i()).collect(Collectors.toCollection(TreeSet::new));
        List<Finding> found = Audit.of(plan(map(declared(c, decimals, "esatti") + sheets))).findings();
        assertEquals(expected, found.stream().filter(f -> f.rule().id().equals("product-from-rounded-operands"))
                .map(ConventionLawsTest::label).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(found.stream().noneMatch(f -> f.rule().id().endsWith("-mismatch")), found.toString());
        assertEquals("", findings(map(declared(c, decimals, "stampati") + sheets)));
    }

    /** No rounding of the exact product prints it, and it is further away than half a unit. */
    private static boolean isOff(Pair pair, BigDecimal printed, int decimals) {
        boolean rendering = CONVENTIONS.stream()
                .anyMatch(c -> Pairs.exactProduct(pair, c.mode(), decimals).compareTo(printed) == 0);
        BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO);
        return !rendering && Pairs.distanceFromExact(printed, pair).compareTo(half) > 0;
    }

    private static String label(Finding finding) {
        return Navigation.container(finding.element(), ScoringSheet.class).getLabel();
    }

    @Property(tries = 30)
    void judgingDoesNotDependOnTheOrderOfSheets(@ForAll Random random) {
        List<String> sheets = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            Pair pair = new Pair(7 + random.nextInt(24), 3 + random.nextInt(18));
            Convention c = CONVENTIONS.get(random.nextInt(CONVENTIONS.size()));
            int decimals = random.nextInt(3);
            BigDecimal wrong = BigDecimal.valueOf(random.nextInt(4) == 0 ? random.nextInt(3) : 0, decimals);
            sheets.add(sheet(pair, c, decimals, fromRounded(pair, c, decimals).add(wrong))
                    .replace("scheda \"", "scheda \"" + n + ": "));
        }
        Set<String> before = judged(sheets);
        Collections.shuffle(sheets, random);
        assertEquals(before, judged(sheets));
    }

    /** Rules with sheets and figures; of a finding that names several sheets, only the rule. */
    private static Set<String> judged(List<String> sheets) {
        return Audit.of(plan(map(String.join("", sheets)))).findings().stream()
                .map(f -> Set.of("same-input-different-result", "product-from-rounded-operands").contains(f.rule().id())
                        ? f.rule().id() : f.rule().id() + " " + sheetOf(f) + " " + f.stated() + " " + f.expected())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sheetOf(Finding f) {
        ScoringSheet sheet = Navigation.container(f.element(), ScoringSheet.class);
        return sheet == null ? "" : SheetFacts.labelOf(sheet);
    }
}
