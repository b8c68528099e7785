// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;

class ScaleInvertedTest {

    @Test
    void strongControlsThatScoreHighAreAnError() {
        assertFindings("""
                scala controlli {
                  5 "Sì, costituisce un efficace strumento di neutralizzazione"
                  4 "Sì, è molto efficace"
                  3 "Sì, per una percentuale approssimativa del 50%"
                  2 "Sì, ma in minima parte"
                  1 "No, il rischio rimane indifferente"
                }
                """, """
                1 E scale-inverted the scores of "Controlli" run against those of the method
                1 W scale-redefined here "Controlli" has the scores 1, 2, 3, 4, 5 for other answers, in the method \
                1, 2, 3, 4, 5
                """);
    }

    @Test
    void methodThatTurnsAnInheritedScaleIsAnError() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 {
                  indice probabilità {
                    criterio frazionabilità "Frazionabilità" { 5 "No" 1 "Sì" }
                  }
                }
                piano T usa M
                """, """
                3 E scale-inverted the scores of "Frazionabilità" run against those of the method
                """);
    }

    @Test
    void methodThatKeepsTheDirectionIsSilent() {
        assertFindingsOfFile("""
                metodo M estende PNA2013 {
                  indice probabilità {
                    criterio frazionabilità "Frazionabilità" { 0 "No" 3 "Sì" }
                  }
                }
                piano T usa M
                """, "");
    }

    @Test
    void scaleThatNoOtherMethodHasIsSilent() {
        assertFindingsOfFile("""
                metodo M { indice probabilità media { criterio controlli { 5 "Efficaci" 1 "Nessuno" } } }
                piano T usa M
                """, "");
    }

    @Test
    void answersInOneOrderWithOtherScoresAreOnlyRedefined() {
        assertFindings("""
                scala frazionabilità { 2 "No" 4 "Sì" }
                scala impattoEconomico { 1 "No" 1 "Sì" }
                """, """
                1 W scale-redefined here "Frazionabilità del processo" has the scores 2, 4, in the method 1, 5
                2 W scale-redefined here "Impatto economico" has the scores 1, in the method 1, 5
                """);
    }

    @Test
    void twoSwappedAnswersOfManyAreOnlyRedefined() {
        assertFindings("""
                scala complessità {
                  1 "No, il processo coinvolge una sola p.a."
                  3 "Sì, il processo coinvolge più di 5 amministrazioni"
                  5 "Sì, il processo coinvolge più di 3 amministrazioni"
                }
                """, """
                1 W scale-redefined here "Complessità del processo" has the scores 1, 3, 5 for other answers, in \
                the method 1, 3, 5
                """);
    }

    @Test
    void answersListedFromTheTopAreSilent() {
        assertFindings("""
                scala frazionabilità { 5 "Sì" 1 "No" }
                """, "");
    }
}
