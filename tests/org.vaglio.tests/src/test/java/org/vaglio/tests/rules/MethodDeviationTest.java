// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodDeviationTest {

    @ParameterizedTest
    @ValueSource(strings = {"somma", "massimo", "valore"})
    void otherAggregationThanTheNamedMethodIsReported(String aggregation) {
        assertFindingsOfFile("metodo M estende PNA2013 { indice impatto " + aggregation + " }\npiano T usa M",
                """
                1 I method-deviation "impatto" is joined as "%s", in the named method as "media"
                """.formatted(aggregation));
    }

    @Test
    void otherNumberOfCriteriaIsReported() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 {
                  indice impatto { criterio durata "Durata" { 1 "Breve" 5 "Lunga" } }
                }
                piano T usa M
                """, """
                2 I method-deviation "impatto" has 5 criteria, in the named method 4
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"somma probabilità, impatto", "massimo probabilità, impatto", "probabilità",
        "probabilità x impatto x impatto"})
    void otherFormulaIsReported(String formula) {
        assertFindingsOfFile("metodo M estende PNA2013 { rischio = " + formula + " }\npiano T usa M",
                "1 I method-deviation the formula is not that of PNA2013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "indice impatto media", "indice impatto \"Danno\"", "rischio = probabilità x impatto",
        "indice impatto { criterio impattoEconomico { 0 \"No\" 4 \"Sì\" } }", "fasce { fascia basso da 0 a 25 }"})
    void changesThatComputeTheSameWayAreSilent(String change) {
        assertFindingsOfFile("metodo M estende PNA2013 { " + change + " }\npiano T usa M", "");
    }

    @Test
    void methodThatNamesNoOtherIsSilent() {
        assertFindingsOfFile("""
                metodo M { indice danno somma { criterio persone } rischio = danno }
                piano T usa M
                """, "");
    }

    @Test
    void methodOfASheetIsComparedToo() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 { indice impatto somma }
                piano T usa PNA2013 { scheda "2" metodo M { impatto 1 1 0 1 } }
                """, """
                1 I method-deviation "impatto" is joined as "somma", in the named method as "media"
                """);
    }
}
