// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;

class InterventionTablesTest {

    @Test
    void whatIsDoneForEachBand() {
        assertReads("""
                Basso = valore tra 0/8
                Medio = valore tra 9/15
                Basso = Verifiche annuali a campione
                Medio = Verifiche semestrali, con relazione
                """, """
                1-2 bands Basso [0;8], Medio [9;15]
                3-4 interventions Basso: Verifiche annuali a campione, Medio: Verifiche semestrali, con relazione
                """);
    }

    @Test
    void inTwoColumns() {
        assertReads("""
                Basso: da 0 a 8
                Alto: da 9 a 25

                Alto\tVerifiche trimestrali del dirigente

                Basso\tVerifiche annuali del dirigente
                """, """
                1-2 bands Basso [0;8], Alto [9;25]
                4-6 interventions Alto: Verifiche trimestrali del dirigente, Basso: Verifiche annuali del dirigente
                """);
    }

    @Test
    void lookAlikes() {
        assertReads("""
                Basso: da 0 a 8
                Alto: da 9 a 25
                Alto: vedi oltre
                Ufficio tecnico: Verifiche annuali a campione
                """, """
                1-2 bands Basso [0;8], Alto [9;25]
                """);
    }

    @Test
    void withoutBandsTheyAreProse() {
        assertSilent("""
                Basso = Verifiche annuali a campione
                Medio = Verifiche semestrali, con relazione
                """);
    }
}
