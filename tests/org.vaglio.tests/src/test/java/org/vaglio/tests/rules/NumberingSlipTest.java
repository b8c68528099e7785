// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingSlipTest {

    @Test
    void repeatedAndSkippedLettersAreFound() {
        assertFindings("""
                elenco "compiti del responsabile" {
                  "a"
                  "b"
                  "b"
                  "d"
                }
                """, """
                4 W numbering-slip in "compiti del responsabile" "b" is repeated
                5 W numbering-slip in "compiti del responsabile" "b" is followed by "d"
                """);
    }

    @Test
    void skippedArticleAndRepeatedAnnexAreFound() {
        assertFindings("""
                articolo "1" "Oggetto"
                articolo "3" "Definizioni"
                allegato "A" "Schede"
                allegato "A" "Misure"
                """, """
                2 W numbering-slip in the articles "1" is followed by "3"
                4 W numbering-slip in the annexes "A" is repeated
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"a\" \"b\" \"c\"",
        "\"h\" \"i\" \"l\" \"m\"",
        "\"h\" \"i\" \"j\" \"k\"",
        "\"u\" \"v\" \"z\"",
        "\"9\" \"10\" \"11\"",
        "\"a)\" \"b)\"",
        "\"1\" \"1 bis\" \"2\"",
        "\"I\" \"II\" \"III\" \"IV\" \"V\" \"VI\"",
        "\"1.1\" \"1.2\" \"2.1\""})
    void listThatFollowsItsAlphabetOrNumbersIsSilent(String labels) {
        assertFindings("elenco \"compiti\" { " + labels + " }", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"i\" \"m\"", "\"b\" \"a\"", "\"9\" \"11\"", "\"2\" \"1\"", "\"v\" \"y\""})
    void listThatDoesNotIsFound(String labels) {
        assertFindings("elenco \"compiti\" { " + labels + " }",
                "1 W numbering-slip in \"compiti\" " + labels.replace(" ", " is followed by "));
    }

    @Test
    void listsAreNumberedEachByItself() {
        assertFindings("""
                elenco "compiti" { "a" "b" }
                elenco "obblighi" { "a" "b" }
                articolo "1"
                allegato "1"
                """, "");
    }
}
