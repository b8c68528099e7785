// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticClaimsTest {

    @Test
    void operations() {
        assertReads("""
                La media è 13/6 = 2,66 e il prodotto 2,5 x 3 = 7,5.
                I corsi sono 3 + 4 = 8.
                La media dei voti (3+4)/2 = 3,5 è buona.
                I questionari restituiti sono 45 su 60 (75%).
                Hanno risposto 12 uffici su un totale di 16, pari al 75 per cento.
                Le pratiche: 1.200 + 300 = 1.500.
                Il rapporto 10 : 4 = 2,5
                """, """
                1 product 2,5 x 3 = 7,5
                1 quotient 13 / 6 = 2,66
                2 sum 3 + 4 = 8
                3 mean 3 + 4 / 2 = 3,5
                4 share 45 of 60 = 75
                5 share 12 of 16 = 75
                6 sum 1200 + 300 = 1500
                7 quotient 10 / 4 = 2,5
                """);
    }

    @Test
    void sumOfAList() {
        assertReads("""
                Gli addetti sono 4 operai, 3 impiegati e 2 dirigenti, per un totale di 9.
                """, """
                1 sum 4 + 3 + 2 = 9
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Delibera del 4/3/2015",
        "La quota è del 77%.",
        "Spesa di €. 40.000,00",
        "Determina n. 1.134",
        "Decreto 33/2013 e legge 190/2012",
        "dalle 9:30 alle 12:45",
        "Telefono 0331/223344",
        "Un foglio 21 x 29,7",
        "Il Comune possiede il 51%, altri il 49%.",
        "Nel 2019 i dipendenti erano 14",
        "3/4 dei processi",
        "1/2/3 = fasce",
        "Formula: P x I = R"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
