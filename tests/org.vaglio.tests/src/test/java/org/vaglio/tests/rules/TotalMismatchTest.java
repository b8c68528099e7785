// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.assessment.Finding;

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
}
