// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.diagram.DiagramView;
import org.vaglio.workbench.tests.ui.Dialog;
import org.vaglio.workbench.tests.ui.ElementTree;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.NoProjects;
import org.vaglio.workbench.tests.ui.Ui;

/** What somebody does who takes a process apart: in the tree, with the text before the eyes, and back again. */
@ExtendWith({EmptyLog.class, NoProjects.class})
class AnalystUiTest {

    private static final String MAP = """
            // mappa del personale
            piano Prova "Piano di prova" 2026-2028 {
              // da dividere
              processo P1 "1" "Concorsi" primario {
                fase Bando "Bando di concorso" // all'albo per trenta giorni
                fase Prove "Prove"
                Bando poi Prove
              }

              processo P2 "2" "Appalti" primario {
                fase Gara "Gara"
                fase Nomina "Nomina della commissione" // vale per i concorsi
              }

              processo P3 "3" "Non si fa più"
            }
            """;

    private static final String CREATED = MAP.replace("    Bando poi Prove\n", "    Bando poi Prove\n    fase Phase1 \"Graduatoria\"\n");
    private static final String RENAMED = CREATED.replace("\"Prove\"", "\"Prove scritte e orali\"");
    private static final String MOVED = RENAMED.replace("    fase Nomina \"Nomina della commissione\" // vale per i concorsi\n", "")
            .replace("\"Graduatoria\"\n", "\"Graduatoria\"\n    fase Nomina \"Nomina della commissione\" // vale per i concorsi\n");
    private static final String DELETED = MOVED.replace("\n  processo P3 \"3\" \"Non si fa più\"\n", "");

    @Test
    void aProcessIsTakenApartInTheTreeAndPutTogetherAgain() throws IOException {
        try (MapEditor map = MapEditor.open("personale.mappa", MAP); ElementTree tree = ElementTree.open()) {
            tree.view().activate();
            create(map, tree);
            rename(map, tree);
            move(map, tree);
            delete(map, tree);
            draw(map);
            save(map);
            Path file = map.file().getLocation().toPath();
            assertEquals(DELETED, Files.readString(file));
            undoAll(map, tree);
            save(map);
            assertArrayEquals(MAP.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        }
    }

    private static void create(MapEditor map, ElementTree tree) {
        tree.select("1 Concorsi");
        tree.create("New", "phase");
        tree.writeTitle("Graduatoria");
        Ui.until("the new phase", map::text, CREATED::equals);
    }

    private static void rename(MapEditor map, ElementTree tree) {
        tree.expand("1 Concorsi");
        tree.select("Prove");
        tree.command(ActionFactory.RENAME);
        tree.writeTitle("Prove scritte e orali");
        Ui.until("the new title", map::text, RENAMED::equals);
    }

    private static void move(MapEditor map, ElementTree tree) {
        tree.expand("2 Appalti");
        tree.drag("Nomina", "1 Concorsi");
        Ui.until("the phase elsewhere", map::text, MOVED::equals);
        Ui.until("the tree", tree::lines, List.of("Prova Piano di prova", "  1 Concorsi", "    Bando Bando di concorso", "    Prove Prove scritte e orali",
                "    Phase1 Graduatoria", "    Nomina Nomina della commissione", "  2 Appalti", "    Gara Gara", "  3 Non si fa più")::equals);
        Ui.screenshot("story-analyst-moved");
    }

    private static void delete(MapEditor map, ElementTree tree) {
        tree.select("3 Non si fa più");
        tree.command(ActionFactory.DELETE);
        Dialog question = Dialog.of("Delete");
        Ui.screenshot("story-analyst-delete");
        question.press("OK");
        Ui.until("a text without it", map::text, DELETED::equals);
    }

    private static void draw(MapEditor map) {
        map.activate();
        map.cursorAt("Concorsi");
        Ui.command("org.vaglio.workbench.draw");
        try (DiagramView diagram = DiagramView.opened()) {
            diagram.shows("Nomina della commissione");
            Ui.screenshot("story-analyst-diagram");
        }
    }

    private static void save(MapEditor map) {
        map.activate();
        Ui.command("org.eclipse.ui.file.save");
        Ui.until("a saved map", () -> !map.editor().isDirty());
    }

    private static void undoAll(MapEditor map, ElementTree tree) {
        tree.view().activate();
        for (int step = 0; step < 5 && !map.text().equals(MAP); step++) {
            Ui.run(() -> tree.view().global(ActionFactory.UNDO).run());
        }
        Ui.until("the text as it was", map::text, MAP::equals);
    }
}
