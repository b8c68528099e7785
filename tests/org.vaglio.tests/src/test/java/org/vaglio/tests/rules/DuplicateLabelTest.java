// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;

class DuplicateLabelTest {

    @Test
    void labelOfTwoSheetsIsFoundOnce() {
        assertFindings("""
                scheda "1 a)" {}
                scheda "1 A" {}
                scheda "1a" {}
                scheda "1  a" {}
                """, """
                2 W duplicate-label 3 sheets carry the label 1 A
                """);
    }

    @Test
    void sheetsWithoutALabelAreNotAlike() {
        assertFindings("scheda {} scheda {}", "");
    }
}
