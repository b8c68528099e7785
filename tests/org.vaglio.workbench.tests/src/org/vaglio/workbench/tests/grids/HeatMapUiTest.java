// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.grids;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;
import org.vaglio.workbench.tests.ui.ViewTable;

/** The matrix as somebody walks through it. */
@ExtendWith(EmptyLog.class)
class HeatMapUiTest {

    private static final String VIEW = "org.vaglio.workbench.views.heat";

    private static final String MAP = """
            metodo M {
              indice p "Probabilità" { criterio c1 { 1 2 3 4 5 } }
              indice i "Impatto" { criterio c2 { 1 2 3 4 5 } }
              rischio = p x i
              fasce { fascia basso da 0 meno di 5 fascia medio da 5 meno di 12 fascia alto da 12 a 25 }
            }
            piano T "Piano" usa M {
              processo P1 "1" "Gare" { scheda S1 { p 5 i 4 } }
              processo P2 "2" "Concorsi" { scheda S2 { p 2 i 2 } }
              processo P3 "3" "Contributi" { scheda S3 { p 2 i 2 } }
              processo P4 "4" "Incarichi" { scheda S4 { p 4 i 2 } }
            }
            """;

    @Test
    void sheetsLieWhereTheirValuesAreAndTheKeyboardGoesFromOneToTheNext() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable there = ViewTable.open(VIEW)) {
            there.shows(List.of("1 Gare | 5/1 × 4/1 = 20 | alto", "2 Concorsi | 2/1 × 2/1 = 4 | basso", "3 Contributi | 2/1 × 2/1 = 4 | basso",
                    "4 Incarichi | 4/1 × 2/1 = 8 | medio"));
            Canvas canvas = ViewTable.find(there.view(), Canvas.class, c -> c.getClass().getSimpleName().equals("HeatCanvas"));
            key(canvas, SWT.ARROW_DOWN);
            there.shows(List.of("1 Gare | 5/1 × 4/1 = 20 | alto"));
            key(canvas, SWT.ARROW_DOWN);
            there.shows(List.of("4 Incarichi | 4/1 × 2/1 = 8 | medio"));
            key(canvas, SWT.ARROW_LEFT);
            there.shows(List.of("2 Concorsi | 2/1 × 2/1 = 4 | basso", "3 Contributi | 2/1 × 2/1 = 4 | basso"));
            Ui.until("the sheet in the text", () -> editor.widget().getSelectionText(), text -> text.startsWith("scheda S2"));
            Ui.screenshot("heat-map");
        }
    }

    private static void key(Canvas canvas, int code) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = code;
            canvas.notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void theSheetAtTheCursorIsSelected() {
        try (MapEditor editor = MapEditor.open(MAP); ViewTable there = ViewTable.open(VIEW)) {
            Ui.until("the sheets", there::rows, rows -> rows.size() == 4);
            editor.activate();
            editor.cursorAt("p 4 i 2");
            there.shows(List.of("4 Incarichi | 4/1 × 2/1 = 8 | medio"));
            Ui.until("its row", there::selected, List.of("4 Incarichi")::equals);
        }
    }

    @Test
    void theSheetsOfAPublishedPlanLieInItsMatrix() throws IOException {
        String plan = Files.readString(Path.of(System.getProperty("vaglio.home"), "examples", "dtl-2019.mappa"));
        try (MapEditor editor = MapEditor.open(plan); ViewTable there = ViewTable.open(VIEW)) {
            Ui.until("the sheets", there::rows, rows -> rows.size() == 16);
            Ui.screenshot("heat-map-of-a-plan");
            for (String view : List.of("scoring", "ranking", "whatif")) {
                try (ViewTable other = ViewTable.open("org.vaglio.workbench.views." + view)) {
                    editor.activate();
                    editor.cursorAt("S1c \"1 c)");
                    Ui.until("rows", other::rows, rows -> rows.size() > 3);
                    Ui.screenshot("plan-" + view);
                }
            }
        }
    }
}
