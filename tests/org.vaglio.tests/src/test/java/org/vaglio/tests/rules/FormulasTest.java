// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.vaglio.tests.Maps.assertFindings;
import static org.vaglio.tests.Maps.assertFindingsOfFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods that do not just multiply two means. */
class FormulasTest {

    private static final String CHAIN = """
            metodo M { indice P media { criterio c1 } indice I media { criterio c2 } indice C media { criterio c3 }
              rischio lordo = P x I  rischio = lordo x C }
            """;

    @Test
    void resultOfANamedFormulaIsJudgedByItsOwnOperands() {
        assertFindingsOfFile(CHAIN + "piano T usa M { scheda \"1\" { P 2 I 3 rischio lordo = 7 } }",
                "3 E product-mismatch 7 is no rendering of 2/1 × 3/1 = 6");
        assertFindingsOfFile(CHAIN + "piano T usa M { scheda \"1\" { P 2 I 3 C 2 rischio lordo = 6 rischio 6 x 2 = 12 } }", "");
    }

    @Test
    void operandThatIsAResultMustBeTheOnePrinted() {
        assertFindingsOfFile(CHAIN + "piano T usa M { scheda \"1\" { P 2 I 3 C 2 rischio lordo 2 x 3 = 6 rischio 7 x 2 = 14 } }",
                "3 E operand-mismatch the operand 7 is not the value of \"lordo\", which is 6");
    }

    @Test
    void sheetsWithOtherInputsMayPrintOtherResults() {
        assertFindingsOfFile(CHAIN
                + "piano T usa M { scheda \"1\" { P 2 I 3 C 1 rischio = 6 } scheda \"2\" { P 2 I 4 C 2 rischio = 16 } }", "");
    }

    @Test
    void valueOfZeroIsNoFailure() {
        assertFindingsOfFile("""
                metodo M { indice P media { criterio c1 } indice I media { criterio c2 } rischio = P x I }
                piano T usa M { scheda "1" { P 2 I 0 rischio 2 x 1 = 2 } }
                """, """
                2 E operand-mismatch the operand 1 is not the value of "I", which is 0/1 = 0
                """);
    }

    @Test
    void matricesAndModesAreNotMultiplied() {
        assertFindingsOfFile("""
                metodo M { indice P media { criterio c } indice I media { criterio d } rischio = matrice P, I { 1 1 = 1 2 3 = 4 } }
                piano T usa M { scheda "1" { P 2 = 2/1 = 2 I 3 = 3/1 = 3 rischio = 4 } }
                """, "");
    }

    @Test
    void levelOfAMatrixMustBeTheOneJudged() {
        assertFindingsOfFile("""
                metodo M { livello basso livello alto
                  indice P massimo { criterio c { basso alto } } indice I massimo { criterio d { basso alto } }
                  rischio = matrice P, I { alto alto = alto  basso alto = basso } }
                piano T usa M {
                  scheda "1" { P { c alto } I { d alto } giudizio alto }
                  scheda "2" { P { c alto } I { d alto } giudizio basso }
                }
                """, """
                6 E level-mismatch the indices give alto, not basso
                """);
    }

    @Test
    void sumWhereTheMethodMultipliesIsAnError() {
        assertFindings("scheda \"1\" { probabilità = 2,33 impatto = 1,25 rischio somma 2,33 + 1,25 = 3,58 }",
                "1 E product-mismatch 3,58 is no rendering of 2,33 × 1,25 = 2,9125");
    }

    @Test
    void sumMethodAdds() {
        String method = "metodo M estende PNA2013 { rischio = somma probabilità, impatto }\n";
        String deviation = "1 I method-deviation the formula is not that of PNA2013";
        assertFindingsOfFile(method + "piano T usa M { scheda \"1\" { probabilità = 2,33 impatto = 1,25 rischio = 3,58 } }", deviation);
        assertFindingsOfFile(method + "piano T usa M { scheda \"1\" { probabilità = 2,33 impatto = 1,25 rischio = 2,92 } }",
                deviation + "\n2 E product-mismatch 2,92 is no rendering of 2,33 + 1,25 = 3,58");
    }

    @Test
    void onlyRoundedOperandsLeaveRoomForTheExactOnes() {
        assertFindings("scheda \"1\" { probabilità = 2,33 impatto = 1,25 rischio = 2,92 }", "");
        assertFindings("scheda \"1\" { probabilità = 2,33 impatto = 1,25 rischio = 2,95 }",
                "1 E product-mismatch 2,95 is no rendering of 2,33 × 1,25 = 2,9125");
    }

    @Test
    void surplusOperandIsAnError() {
        assertFindings("scheda \"1\" { probabilità 5 2 1 1 1 3 impatto 1 1 0 5 rischio 2,17 x 1,75 x 2 = 7,60 }", """
                1 E operand-mismatch 3 operands are printed, but the formula joins 2
                1 E product-mismatch 7,60 is no rendering of 13/6 × 7/4 = 91/24 = 3,7916…
                """);
    }

    @Test
    void productOfAWrongMeanIsNoMatterOfRounding() {
        assertFindings("scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 impatto 1 1 0 5 = 7/4 = 1,75 rischio 2,66 x 1,75 = 4,65 }",
                "1 E mean-mismatch 2,66 is no rendering of 13/6 = 2,1666…");
    }

    @Test
    void declaredPrintedOperandsThatAreNotPrinted() {
        assertFindings("""
                convenzione { prodotto arrotondato a 1 decimale da operandi stampati }
                scheda "2" { probabilità 5 2 1 1 1 3 impatto 3 1 1 2 rischio = 3,7 }
                """, """
                2 W product-off-convention 13/6 × 7/4 = 91/24 = 3,7916…: here 3,7, but the results of the plan are rounded half-up to 1 decimal from printed operands, that is 3,8
                """);
    }

    @Test
    void nearnessToAThresholdFollowsTheFormula() {
        assertFindingsOfFile("""
                metodo M { indice p { criterio c {1 2 3 4 5} criterio d {1 2 3 4 5} } indice i { criterio g {1 2 3 4 5} criterio h {1 2 3 4 5} }
                  rischio = somma p, i soglia 5,6 }
                piano T usa M { scheda "1" { p 2 2 i 3 3 } scheda "2" { p 5 5 i 5 5 } }
                """, "");
    }

    private static final String FACTOR = """
            metodo M estende PNA2013 { indice controllo valore rischio = probabilità x impatto x controllo }
            piano T usa M { gravità method-deviation ignora
            """;

    @ParameterizedTest
    @ValueSource(strings = {"probabilità = 3 impatto = 2 controllo = 0,5 rischio 3 x 2 x 0,5 = 3",
        "probabilità = 3,00 impatto = 2,00 controllo = 0,5 rischio 3,00 x 2,00 x 0,5 = 3,00",
        "probabilità = 2,17 impatto = 1,75 controllo = 0,5 rischio 2,17 x 1,75 x 0,5 = 1,89",
        "probabilità = 2,17 impatto = 1,75 controllo = 0,5 rischio 2,17 x 1,75 x 0,5 = 1,90",
        "probabilità 5 2 1 1 1 3 impatto 3 1 1 2 controllo = 0,5 rischio = 1,90"})
    void coefficientIsAThirdFactor(String lines) {
        assertFindingsOfFile(FACTOR + "scheda \"1\" { " + lines + " } }", "");
    }

    /** The means may hide what rounding took away, the coefficient is what it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "probabilità = 3 impatto = 2 controllo = 0,5 rischio 3 x 2 x 0,5 = 7 | 7 is no rendering of 3 × 2 × 0,5 = 3",
            "probabilità = 3 impatto = 2 controllo = 0,5 rischio = 8 | 8 is no rendering of 3 × 2 × 0,5 = 3",
            "probabilità = 3,00 impatto = 2,00 controllo = 0,5 rischio 3,00 x 2,00 x 0,5 = 3,60 "
                    + "| 3,60 is no rendering of 3,00 × 2,00 × 0,5 = 3",
            "probabilità = 2,17 impatto = 1,75 controllo = 0,5 rischio 2,17 x 1,75 x 0,5 = 1,91 "
                    + "| 1,91 is no rendering of 2,17 × 1,75 × 0,5 = 1,8987…",
            "probabilità 5 2 1 1 1 3 impatto 3 1 1 2 controllo = 0,5 rischio = 3,79 "
                    + "| 3,79 is no rendering of 13/6 × 7/4 × 1/2 = 91/48 = 1,8958…"})
    void productThatForgetsTheCoefficientIsAnError(String lines, String message) {
        assertFindingsOfFile(FACTOR + "scheda \"1\" { " + lines + " } }", "3 E product-mismatch " + message);
    }

    @Test
    void indicesThatAreValuesAreExact() {
        String method = """
                metodo M { indice P valore indice I valore indice C valore rischio = P x I x C }
                piano T usa M {
                """;
        assertFindingsOfFile(method + "scheda \"1\" { P = 3 I = 2 C = 0,5 rischio 3 x 2 x 0,5 = 3 } }", "");
        assertFindingsOfFile(method + "scheda \"1\" { P = 3 I = 2 C = 0,5 rischio 3 x 2 x 0,5 = 6 } }",
                "3 E product-mismatch 6 is no rendering of 3 × 2 × 0,5 = 3");
    }

    @Test
    void criteriaWithoutAnswersTakeAnyScore() {
        assertFindingsOfFile("""
                metodo M { indice P { criterio c criterio d } indice I { criterio e } rischio = P x I soglia 4
                  fasce { fascia basso da 0 meno di 5 fascia alto da 6 a 30 } }
                piano T usa M {
                  scheda "1" { P 7 100 = 107/2 = 53,5 I 0,5 rischio 53,5 x 0,5 = 26,75 classe "alto" }
                  scheda "2" { P 0,5 0 = 0,25 I 12 rischio = 3 classe "basso" }
                }
                """, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"probabilità = 2,33", "rischio = 4,07", "probabilità = 2,33 impatto = 1,75",
        "probabilità 5 2 1 1 1 3 rischio = 4,07", "rischio 2,33 x 1,75 = 4,07"})
    void sheetMayStateLittle(String lines) {
        assertFindings("scheda \"1\" { " + lines + " }", "");
    }

    @Test
    void productWithoutItsIndicesIsJudgedByWhatIsPrinted() {
        assertFindings("scheda \"1\" { rischio 2,33 x 1,75 = 4,70 }",
                "1 E product-mismatch 4,70 is no rendering of 2,33 × 1,75 = 4,0775");
    }
}
