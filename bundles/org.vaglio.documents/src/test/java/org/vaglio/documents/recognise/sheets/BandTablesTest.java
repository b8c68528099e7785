// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandTablesTest {

    @Test
    void boundsBehindASign() {
        assertReads("""
                Basso = valore tra 0/8
                Medio = valore tra 9/15
                Alto = valore tra 16/25
                """, """
                1-3 bands Basso [0;8], Medio [9;15], Alto [16;25]
                """);
    }

    @Test
    void boundsFirst() {
        assertReads("""
                0\tnullo
                Da 0,1 a 3\tscarso
                Da 4 a 7\tmoderato
                Superiore a 7 (max 25)\tcritico
                """, """
                1-4 bands nullo [0;0], scarso [0,1;3], moderato [4;7], critico (7;25]
                """);
    }

    @Test
    void boundsInTwoColumns() {
        assertReads("""
                Basso\t0\t5
                Medio\toltre 5\t12
                Alto\toltre 12\t25
                """, """
                1-3 bands Basso [0;5], Medio (5;12], Alto (12;25]
                """);
    }

    @Test
    void boundsWithoutSign() {
        assertReads("""
                Rischio basso da 0 a 5
                Rischio medio da 6 a 12
                Rischio alto oltre 12
                """, """
                1-3 bands basso [0;5], medio [6;12], alto (12;)
                """);
    }

    @Test
    void inOneLine() {
        assertReads("""
                Valori del rischio: basso fino a 5; medio oltre 5 e fino a 10; alto oltre 10.
                """, """
                1 bands basso (;5], medio (5;10], alto (10;)
                """);
    }

    @Test
    void namesNeedNoLevelWhereRiskIsSpokenOf() {
        assertReads("""
                Classi di rischio
                Verde: da 0 a 5
                Rosso: da 6 a 25
                """, """
                2-3 bands Verde [0;5], Rosso [6;25]
                """);
    }

    @Test
    void inOneLineWithCommas() {
        assertReads("""
                Basso (1-4), medio (5-9), alto (10-16)
                """, """
                1 bands Basso [1;4], medio [5;9], alto [10;16]
                """);
    }

    @Test
    void pageBreakWithinIsNoEnd() {
        assertReads("""
                Basso: R < 5

                Medio: 5 ≤ R < 10

                Alto: R ≥ 10
                """, """
                1-5 bands Basso (;5), Medio [5;10), Alto [10;)
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Legge 190/2012, articolo 1",
        "Orario: dalle 9 alle 12",
        "Probabilità 3; impatto 2",
        "Presenti 5, assenti 2, ritardatari 1",
        "Comune 51-60; privati 40-49",
        "Basso = 3",
        "Telefono: 0331 223344"})
    void lookAlikes(String line) {
        assertSilent(line);
    }

    @Test
    void twoRowsWithOneNameAreNoBands() {
        assertSilent("""
                Lunedì: da 9 a 12
                Lunedì: da 14 a 17
                """);
    }

    @Test
    void pointsAloneAreNoBands() {
        assertSilent("""
                Basso = 1
                Medio = 2
                Alto = 3
                """);
    }

    @Test
    void timesAreNoBands() {
        assertSilent("""
                Apertura: da 9 a 12
                Chiusura: da 14 a 17
                """);
    }
}
