// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import static org.vaglio.documents.Reads.assertReads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedParagraphsTest {

    @Test
    void paragraphsOfAnArticle() {
        assertReads("""
                Articolo 1 - Finalità
                1. Il programma individua i rischi.
                2. Le misure sono annuali.
                2. Le misure sono pubbliche.
                """, """
                1 article 1, Finalità
                2 paragraph 1
                3 paragraph 2
                4 paragraph 2
                """);
    }

    @Test
    void listWithinAnArticleCountsAnew() {
        assertReads("""
                Articolo 1 - Finalità
                1. Il programma individua i rischi.
                2. Sono rischi:
                1. Favori
                2. Ritardi
                Articolo 2 - Misure
                1. Le misure sono annuali.
                """, """
                1 article 1, Finalità
                2 paragraph 1
                3 paragraph 2
                4 paragraph -
                5 paragraph -
                6 article 2, Misure
                7 paragraph 1
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "4.3.2015 la giunta ha deliberato.",
        "2. il testo continua",
        "1.134 Pratiche esaminate",
        "190. Articoli"})
    void lookAlikes(String line) {
        assertReads("""
                Articolo 1 - Finalità
                """ + line, """
                1 article 1, Finalità
                """);
    }
}
