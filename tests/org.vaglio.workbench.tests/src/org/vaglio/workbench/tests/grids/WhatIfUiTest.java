// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;
import org.vaglio.workbench.tests.ui.ViewTable;

/** Other scores on trial, as somebody tries them. */
@ExtendWith(EmptyLog.class)
class WhatIfUiTest {

    private static final String MAP = """
            metodo M {
              indice p "Probabilità" {
                criterio c1 "Discrezionalità" { 1 "vincolato" 3 "in parte" 5 "libero" }
                criterio c2 "Controlli" { 1 "efficaci" 5 "assenti" }
              }
              indice i "Impatto" { criterio c3 "Danno" { 2 "lieve" 4 "grave" } }
              rischio = p x i
              fasce { fascia basso da 0 meno di 5 fascia medio da 5 meno di 10 fascia alto da 10 a 20 }
            }
            piano T "Piano" usa M {
              processo P1 "1" "Gare" { scheda S1 { p 5 5 i 4 rischio 5 x 4 = 20 } }
              processo P2 "2" "Concorsi" { scheda S2 { p 3 1 i 4 } }
            }
            """;
    private static final List<String> AS_IT_IS = List.of("Probabilità | 10/2 = 5 | 10/2 = 5", "Impatto | 4/1 = 4 | 4/1 = 4",
            "10/2 × 4/1 = 20 | 10/2 × 4/1 = 20", "alto | alto");

    private static ViewTable open(MapEditor editor) {
        ViewTable effects = ViewTable.open("org.vaglio.workbench.views.whatif");
        editor.activate();
        editor.cursorAt("S1 {");
        Ui.until("the sheet as it is", () -> values(effects), values -> values.containsAll(AS_IT_IS));
        return effects;
    }

    /** The words for risk, band and place depend on the language of the machine. */
    private static List<String> values(ViewTable effects) {
        List<String> rows = effects.rows();
        return IntStream.range(0, rows.size()).mapToObj(i -> i < 2 ? rows.get(i)
                : rows.get(i).substring(rows.get(i).indexOf(" | ") + 3)).toList();
    }

    private static Button answer(ViewTable effects, String help) {
        return ViewTable.find(effects.view(), Button.class, b -> help.equals(b.getToolTipText()));
    }

    private static void choose(ViewTable effects, String help) {
        Button chosen = answer(effects, help);
        Ui.run(() -> {
            for (var sibling : chosen.getParent().getChildren()) {
                ((Button) sibling).setSelection(sibling == chosen);
            }
            chosen.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void otherAnswersShowWhatWouldFollowAndLeaveTheTextAsItIs() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable effects = open(editor)) {
            choose(effects, "1 · vincolato");
            choose(effects, "2 · lieve");
            Ui.until("what would follow", () -> values(effects), values -> values.size() == 5
                    && values.subList(0, 4).equals(List.of("Probabilità | 10/2 = 5 | → 6/2 = 3", "Impatto | 4/1 = 4 | → 2/1 = 2",
                            "10/2 × 4/1 = 20 | → 6/2 × 2/1 = 6", "alto | → medio")) && values.get(4).matches("1 \\S+ 2 \\| → 2 \\S+ 2"));
            Ui.screenshot("what-if");
            assertEquals(MAP, editor.text());
        }
    }

    @Test
    void scoresOnTrialAreWrittenWhenTheyAreTakenOver() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable effects = open(editor)) {
            choose(effects, "1 · vincolato");
            choose(effects, "2 · lieve");
            Button takeOver = ViewTable.find(effects.view(), Button.class, b -> (b.getStyle() & SWT.PUSH) != 0 && b.getToolTipText() != null);
            Ui.until("something to take over", takeOver::isEnabled);
            Ui.run(() -> takeOver.notifyListeners(SWT.Selection, new Event()));
            Ui.until("the text", editor::text, MAP.replace("p 5 5 i 4", "p 1 5 i 2")::equals);
            Ui.until("nothing on trial", () -> !takeOver.isEnabled());
        }
    }

    @Test
    void anotherSheetEndsTheTrial() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable effects = open(editor)) {
            choose(effects, "1 · vincolato");
            editor.activate();
            editor.cursorAt("S2 {");
            Ui.until("the other sheet", () -> values(effects).get(0), "Probabilità | 4/2 = 2 | 4/2 = 2"::equals);
            assertFalse(Ui.get(() -> answer(effects, "1 · vincolato").getSelection()));
        }
    }
}
