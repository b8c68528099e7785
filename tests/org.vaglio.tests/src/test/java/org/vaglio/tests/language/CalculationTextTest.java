// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.language.formatting.MapFormat;
import org.vaglio.model.riskmap.Calculation;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.UnreadableFigure;
import org.vaglio.tests.Maps;

/** Calculations and remarks on the text: from text to model. */
class CalculationTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "13/6=2,66                       | QUOTIENT | 13      | 6  | 2,66",
            "2,33 x 1,75 * 2 × 1 = 4,07      | PRODUCT  | 2,33 1,75 2 1 | - | 4,07",
            "1134000,50 + 5 = 1134005,50     | SUM      | 1134000,50 5 | - | 1134005,50",
            "(3 + 5 + 1 + 4) / 4 = 3,25      | MEAN     | 3 5 1 4 | 4  | 3,25",
            "12 su 15 = 80 %                 | SHARE    | 12      | 15 | 80",
            "12 su 15                        | SHARE    | 12      | 15 | -"})
    void calculationsAreRead(String text, String operation, String operands, String divisor, String value) {
        Calculation calculation = (Calculation) Maps.plan("piano T { calcolo \"Ore\" " + text + " }").getMembers().get(0);
        assertEquals(List.of("Ore", operation, List.of(operands.split(" ")), String.valueOf(divisor), String.valueOf(value)),
                List.of(calculation.getTitle(), calculation.getOperation().getName(),
                        calculation.getOperands().stream().map(Object::toString).toList(),
                        String.valueOf(calculation.getDivisor()), String.valueOf(calculation.getValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "13 = 13", "13 / 6", "13 / 6 =", "2 x 3", "3 + 5 / 2 = 4", "(3 + 5) = 8", "12 su 15 = 80", "-3 + 5 = 2"})
    void whatIsNoCalculationIsASyntaxError(String text) {
        assertFalse(Maps.parse("piano T { calcolo " + text + " }").getErrors().isEmpty(), text);
    }

    @Test
    void calculationsAreSetOut() {
        assertEquals("""
                piano T {
                  calcolo "Media" (3 + 5) / 2 = 4
                  calcolo 12 su 15 = 80 %
                  illeggibile "1/7=3" proposte "17/6", "11/7"
                }
                """, Maps.INJECTOR.getInstance(MapFormat.class).format(Maps.parse("""
                piano T { calcolo "Media" ( 3+5 )/2=4 calcolo 12 su 15=80%
                illeggibile "1/7=3" proposte "17/6" ,"11/7" }
                """)));
    }

    @Test
    void unreadableFiguresStandInPlansAndSheets() {
        Plan plan = Maps.plan("""
                piano T usa PNA2013 {
                  scheda "1" { probabilità = 17/6 illeggibile "3,§" proposte "3,5" rischio = 4 }
                  illeggibile "1/7=3"
                }
                """);
        UnreadableFigure line = (UnreadableFigure) plan.getSheets().get(0).getLines().get(1);
        UnreadableFigure member = (UnreadableFigure) plan.getMembers().get(1);
        assertEquals(List.of("3,§", List.of("3,5"), "1/7=3", List.of()),
                List.of(line.getText(), line.getProposals(), member.getText(), member.getProposals()));
    }

    /** Maps that use these words as names were written before the words had a meaning. */
    @ParameterizedTest
    @ValueSource(strings = {"calcolo", "riparato", "saltato", "illeggibile", "proposte"})
    void theirWordsStayNames(String word) {
        Plan plan = Maps.plan("""
                metodo M { indice WORD { criterio WORD } rischio WORD = WORD x WORD }
                piano T usa M {
                  processo WORD {
                    evento WORD
                    scheda WORD "1" { WORD 2 3 = 5/2 illeggibile "x" WORD { WORD 2 } WORD = 3 rischio WORD 2 x 3 = 6 }
                  }
                  misura WORD per WORD, WORD.WORD
                  calcolo 1 + 1 = 2
                }
                """.replace("WORD", word));
        assertEquals(List.of(word), plan.getProcesses().stream().map(p -> p.getName()).toList());
        assertEquals(5, plan.getSheets().get(0).getLines().size());
    }
}
