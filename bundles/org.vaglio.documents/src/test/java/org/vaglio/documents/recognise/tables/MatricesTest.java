// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;

class MatricesTest {

    @Test
    void levelOfEachPair() {
        assertReads("""
                Probabilità\tBasso\tAlto
                Basso\tBasso\tMedio
                Alto\tMedio\tCritico
                """, """
                1-3 matrix Basso x Basso = Basso, Basso x Alto = Medio, Alto x Basso = Medio, Alto x Alto = Critico
                """);
    }

    @Test
    void impactMayStandInTheRows() {
        assertReads("""
                Impatto / Probabilità\tBassa\tAlta
                Basso\tBasso\tMedio
                Alto\tAlto\tCritico
                """, """
                1-3 matrix Bassa x Basso = Basso, Alta x Basso = Medio, Bassa x Alto = Alto, Alta x Alto = Critico
                """);
    }

    @Test
    void cornerMayBeEmpty() {
        assertReads("""
                \tBasso\tAlto
                Basso\tBasso\tMedio
                Alto\tMedio\tAlto
                """, """
                1-3 matrix Basso x Basso = Basso, Basso x Alto = Medio, Alto x Basso = Medio, Alto x Alto = Alto
                """);
    }

    @Test
    void cellThatIsNotTheProductOfItsMargins() {
        assertReads("""
                P x I\t1\t2\t3
                1\t1\t2\t3
                2\t2\t4\t6
                3\t3\t5\t9
                """, """
                4 product "Matrice" 3 x 2 = 5
                """);
    }

    @Test
    void rightProductsSayNothing() {
        assertSilent("""
                P x I\t1\t2
                1\t1\t2
                2\t2\t4
                """);
    }

    @Test
    void numbersThatAreNoProductsAreATable() {
        assertReads("""
                Anno\t2019\t2020
                1\t14\t15
                2\t7\t9
                """, """
                1-3 skipped tabella
                """);
    }

    @Test
    void oneRowIsNoMatrix() {
        assertReads("""
                Probabilità\tBasso\tAlto
                Basso\tBasso\tMedio
                """, """
                1-2 skipped tabella
                """);
    }
}
