// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class HeaderMissingTest {

    @Test
    void sheetWithoutALabelAmongLabelledOnesIsFound() {
        assertFindings("""
                scheda "1" {}
                scheda "2" "Concorsi" {}
                scheda s3 {}
                """, """
                3 W header-missing the sheet has no header
                """);
    }

    @Test
    void planInWhichHalfTheSheetsHaveALabelIsSilent() {
        assertFindings("""
                scheda "1" {}
                scheda s2 {}
                """, "");
    }

    @Test
    void planWithoutLabelsIsSilent() {
        assertFindings("""
                processo p "Gare" { scheda {} }
                processo q "Concorsi" { scheda {} }
                """, "");
    }
}
