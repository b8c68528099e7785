// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateNumberTest {

    @Test
    void numberOfTwoProcessesIsAnError() {
        assertFindings("""
                processo p1 "1" "Gare"
                macroprocesso m "Carriere" {
                  processo p2 "1" "Concorsi"
                }
                """, """
                3 E duplicate-number 2 processes carry the number 1: p1, p2
                """);
    }

    @Test
    void eachNumberIsFoundOnce() {
        assertFindings("""
                processo p1 "7" "Gare"
                processo p2 "7" "Concorsi"
                processo p3 "7." "Nomine"
                processo p4 "A" "Pagamenti"
                processo p5 "a" "Controlli"
                """, """
                2 E duplicate-number 3 processes carry the number 7: p1, p2, p3
                5 E duplicate-number 2 processes carry the number a: p4, p5
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1 bis", "1a", "1.1", "11"})
    void otherNumberIsSilent(String number) {
        assertFindings("""
                processo p1 "1" "Gare"
                processo p2 "%s" "Concorsi"
                """.formatted(number), "");
    }

    @Test
    void processesWithoutANumberAreSilent() {
        assertFindings("""
                processo p1 "Gare"
                processo p2 "Concorsi"
                """, "");
    }
}
