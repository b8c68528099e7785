// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.grids;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;
import org.vaglio.workbench.tests.ui.ViewTable;

/** The ranking as somebody reads it. */
@ExtendWith(EmptyLog.class)
class RankingUiTest {

    private static final String VIEW = "org.vaglio.workbench.views.ranking";

    private static final String MAP = """
            piano T "Prova" usa PNA2013 {
              processo P1 "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 impatto 1 1 0 5 = 7/4 = 1,75 } }
              processo P2 "2" "Gare" { scheda "2" { probabilità 5 5 3 5 5 3 = 26/6 = 4,33 impatto 1 1 0 5 = 7/4 = 1,75 } }
              processo P3 "3" "Contributi" { scheda "3" { probabilità 5 2 1 1 1 3 = 13/6 = 2,16 impatto 1 1 0 5 = 7/4 = 1,75 } }
              graduatoria { P1: 3,79   P2: 7,58   P3: 3,79 }
            }
            """;
    private static final String FIRST = "2 Gare | 1 | ✗ 2 | 91/12 = 7,5833… | 7,58 | ";
    private static final String SECOND = "1 Concorsi | 2 | ✗ 1 | 91/24 = 3,7916… | 3,79 | ";
    private static final String THIRD = "3 Contributi | 2 | 3 | 91/24 = 3,7916… | 3,79 | ";

    @Test
    void sheetsStandInTheOrderOfExactRiskWithThePlacesThatThePlanPrints() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = ViewTable.open(VIEW)) {
            table.shows(List.of(FIRST, SECOND, THIRD));
            Ui.screenshot("ranking");
            table.clickHead(table.heads().get(2));
            table.shows(List.of(THIRD, FIRST, SECOND));
            table.clickRow(0);
            Ui.until("the sheet in the text", () -> editor.widget().getSelectionText(), text -> text.startsWith("scheda \"3\""));
        }
    }

    @Test
    void theRankingFollowsTheText() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable table = ViewTable.open(VIEW)) {
            table.shows(List.of(FIRST, SECOND, THIRD));
            editor.activate();
            editor.select("5 5 3 5 5 3");
            editor.type("1 5 3 5 5 3");
            Ui.until("the text", editor::text, MAP.replace("5 5 3 5 5 3", "1 5 3 5 5 3")::equals);
            table.shows(List.of("2 Gare | 1 | ✗ 2 | 77/12 = 6,4166… | 7,58 | ", SECOND, THIRD));
        }
    }
}
