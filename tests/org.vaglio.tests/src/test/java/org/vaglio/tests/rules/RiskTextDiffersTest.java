// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.only;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Finding;

class RiskTextDiffersTest {

    @Test
    void otherWordsInASecondTableAreFound() {
        assertFindings("""
                scheda s1 "1" {}
                riepilogo { s1 rischi "Bando su misura" }
                graduatoria { s1 rischi "Accordi fra concorrenti" }
                """, """
                3 I risk-text-differs the risks of sheet 1 are described differently in two tables
                """);
    }

    @Test
    void processIsNamedWhereItsRowsHaveNoSheet() {
        assertFindings("""
                processo p "Gare"
                riepilogo { p rischi "Bando su misura" }
                riepilogo { p rischi "Accordi fra concorrenti" }
                """, """
                3 I risk-text-differs the risks of p are described differently in two tables
                """);
    }

    @Test
    void sameWordsAreSilent() {
        assertFindings("""
                scheda s1 "1" {}
                scheda s2 "2" {}
                riepilogo { s1 rischi "Bando su misura" s2 rischi "Favoritismo" }
                graduatoria { s1 rischi "bando su misura." s2 }
                """, "");
    }

    @Test
    void bothTextsAreGiven() {
        Finding finding = only("risk-text-differs", """
                scheda s1 "1" {}
                riepilogo { s1 rischi "Bando su misura" }
                graduatoria { s1 rischi "Accordi fra concorrenti" }
                """);
        assertEquals("Accordi fra concorrenti", finding.stated());
        assertEquals("Bando su misura", finding.expected());
    }
}
