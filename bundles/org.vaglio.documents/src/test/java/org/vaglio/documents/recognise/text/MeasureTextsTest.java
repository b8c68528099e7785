// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTextsTest {

    @Test
    void specificMeasuresWithTheirObject() {
        assertReads("""
                B. MISURE SPECIFICHE
                1) Capi turno:
                a) Scambi di turno. MISURA: registro degli scambi
                - Ferie estive; Misura: piano approvato entro maggio
                """, """
                1 specific measures B, -
                2 specific measures 1, Capi turno
                3 specific measure a, Scambi di turno, registro degli scambi
                4 specific measure -, Ferie estive, piano approvato entro maggio
                """);
    }

    @Test
    void generalMeasures() {
        assertReads("""
                A) Misure generali:
                1) Formazione:
                - due giornate di aula ogni anno;
                - un questionario finale per tutti.
                """, """
                1 general measures A, -
                2 general measures 1, Formazione
                3 general measure -, -, due giornate di aula ogni anno
                4 general measure -, -, un questionario finale per tutti.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Le misure generali riguardano tutti gli uffici.",
        "Le misure specifiche sono state discusse:  alcune non servono.",
        "Misura: 40 x 60 cm",
        "1) Capi turno:",
        "- due giornate di aula ogni anno;",
        "La misura è colma"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
