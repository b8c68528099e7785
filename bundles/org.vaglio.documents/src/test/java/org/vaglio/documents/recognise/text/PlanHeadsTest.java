// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;
import static org.vaglio.documents.Reads.assertSilent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanHeadsTest {

    @Test
    void bodyTitleYearsAndApproval() {
        assertReads("""
                ENTE PARCO DELLE QUERCE
                Piano triennale di prevenzione 2022-2024
                (Approvato con deliberazione n. 3 del 14/1/2022)
                Settore: Vigilanza
                Responsabile del settore: da nominare
                """, """
                1 title ENTE PARCO DELLE QUERCE
                2 period 2022-2024
                2 title Piano triennale di prevenzione 2022-2024
                3 approval deliberazione n. 3 del 14/1/2022
                4 unit settore, Vigilanza
                5 role Responsabile del settore
                """);
    }

    @Test
    void years() {
        assertReads("""
                MAPPATURA DEI PROCESSI 2021/2023
                PIAO 2024
                Aggiornamento 2020
                Piano 2022 – 24
                Piano 2023 al 2025
                """, """
                1 period 2021-2023
                1 title MAPPATURA DEI PROCESSI 2021/2023
                2 period 2024
                2 title PIAO 2024
                3 period 2020
                4 period 2022-2024
                4 title Piano 2022 – 24
                5 period 2023-2025
                5 title Piano 2023 al 2025
                """);
    }

    @Test
    void behindTheFirstArticleNothingIsAHead() {
        assertReads("""
                Articolo 1 - Finalità
                PREVENZIONE
                Piano 2022-2024
                """, """
                1 article 1, Finalità
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "La presente relazione descrive le attività svolte.",
        "Il piano è stato redatto nel corso del 2021.",
        "Tel. 0331 223344",
        "4/3/2015",
        "Seduta del 12 gennaio 2022",
        "Aliquota del 77%",
        "20"})
    void lookAlikes(String line) {
        assertSilent(line);
    }
}
