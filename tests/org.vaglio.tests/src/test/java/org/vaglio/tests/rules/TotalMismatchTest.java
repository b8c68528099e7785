// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;

class TotalMismatchTest {

    private static final Map<String, String> ENGLISH = Map.of("processi", "processes", "schede", "sheets",
            "misure", "measures", "eventi", "events", "aree", "areas", "fasi", "phases");
    private static final String PLAN = """
            area A "Contratti"
            area B "Personale"
            ente "Comune" { settore S "Tecnico" { ufficio U "Lavori pubblici" } ufficio V "Paghe" }
            funzione F "Servizi interni"
            funzione G "Tributi"
            misura M specifica "Rotazione" per p
            misura N generale "Formazione" aree A, B
            macroprocesso m "Acquisti" area A funzione F {
              processo p "Gare" ufficio U { fase f "Bando" evento e "Bando su misura" scheda "1" {} }
              processo q "Affidamenti diretti" ufficio V
            }
            processo r "Concorsi" area B funzione G ufficio V {
              fase g "Prove" fase h "Nomina" evento k "Favoritismo"
            }
            scheda s2 "2" per r {}
            """;

    @ParameterizedTest
    @CsvSource({"processi, 3", "schede, 2", "misure, 2", "eventi, 2", "aree, 2", "fasi, 3",
        "processi in A, 2", "processi in B, 1", "processi in m, 2", "processi in F, 2",
        "processi in S, 1", "processi in U, 1", "processi in V, 2",
        "schede in A, 1", "schede in B, 1", "schede in V, 1", "schede in m, 1",
        "eventi in A, 1", "eventi in r, 1", "fasi in r, 2", "fasi in m, 1",
        "misure in A, 2", "misure in B, 1", "misure in p, 1", "misure in r, 0"})
    void rightTotalIsSilentAndOneMoreIsAnError(String counted, int count) {
        assertFindings(PLAN + "totale %d %s".formatted(count, counted), "");
        assertFindings(PLAN + "totale %d %s".formatted(count + 1, counted),
                "16 E total-mismatch the plan says %d %s, but there are %d"
                        .formatted(count + 1, ENGLISH.get(counted.split(" ")[0]), count));
    }

    @Test
    void countIsExpected() {
        Finding finding = only("total-mismatch", """
                processo p "Gare"
                processo q "Concorsi"
                totale 5 processi
                """);
        assertEquals("5", finding.stated());
        assertEquals("2", finding.expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3 + 5 + 1      | 9 9,0 9,00",
            "1134000,50 + 1 | 1134001,50 1134001 1134002",
            "1,5 + 2,5      | 3,8 4,0 4,2 3 5",
            "1,5 + 2        | 3,4 3,5 3,6"})
    void anyRenderingOfAPrintedSumIsSilent(String sum, String results) {
        assertFindings(calculations(sum, results), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3 + 5 + 1   | 8 10 9,1 8,99   | 3 + 5 + 1 = 9",
            "1134000 + 1 | 1134000 1134002 | 1134000 + 1 = 1134001",
            "1,5 + 2,5   | 3,5 4,5 2 6     | 1,5 + 2,5 = 4",
            "1,5 + 2     | 3,3 3,7         | 1,5 + 2 = 3,5"})
    void sumThatNoRoundingExplainsIsAnError(String sum, String results, String shown) {
        List<String> all = List.of(results.split(" "));
        assertFindings(calculations(sum, results), IntStream.range(0, all.size())
                .mapToObj(i -> i + 1 + " E total-mismatch " + all.get(i) + " is no rendering of " + shown)
                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3 + 5 + 11 = 8  | it fits without 11",
            "123 + 456 = 597 | two digits are swapped from 579"})
    void likelyCausesOfASumAreNamed(String sum, String cause) {
        assertEquals(List.of(cause), only("total-mismatch", "calcolo " + sum).causes().stream().map(Text::english).toList());
    }

    private static String calculations(String sum, String results) {
        return Arrays.stream(results.split(" ")).map(r -> "calcolo " + sum + " = " + r).collect(Collectors.joining("\n"));
    }
}
