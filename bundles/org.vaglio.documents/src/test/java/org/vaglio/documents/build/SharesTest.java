// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vaglio.documents.content.Span;

class SharesTest {

    private static void assertShares(String table, String expected) {
        List<List<String>> rows = table.strip().lines().map(l -> Stream.of(l.split("\\|")).map(String::strip).toList()).toList();
        List<Span> spans = rows.stream().map(r -> new Span(0, rows.indexOf(r) + 1, rows.indexOf(r) + 1, "")).toList();
        assertEquals(expected.strip(), Shares.of(rows.subList(1, rows.size()), spans.subList(1, spans.size()), rows.get(0)).stream()
                .map(a -> a.span().from() + " " + a.operands().get(0) + " su " + a.divisor() + " = " + a.value() + " %").collect(Collectors.joining("\n")));
    }

    @Test
    void percentagesOfTwoColumnsAreClaimedWhereMostRowsAgree() {
        assertShares("""
                Misura | Previste | Svolte | %
                M1 | 12 | 12 | 100%
                M2 | 80 | 76 | 95%
                M3 | 60 | 45 | 80%
                M4 | 40 | 30 | 75%
                """, """
                2 12 su 12 = 100 %
                3 76 su 80 = 95 %
                4 45 su 60 = 80 %
                5 30 su 40 = 75 %
                """);
    }

    @Test
    void percentagesOfSomethingElseAreLeftAlone() {
        assertShares("""
                Socio | Azioni | Voti | Quota
                A | 12 | 3 | 40%
                B | 80 | 9 | 30%
                C | 60 | 5 | 20%
                D | 40 | 7 | 10%
                """, "");
    }

    @Test
    void threeRowsAreTooFewToTell() {
        assertShares("""
                Misura | Previste | Svolte | %
                M1 | 12 | 12 | 100%
                M2 | 80 | 76 | 95%
                M3 | 40 | 30 | 75%
                """, "");
    }
}
