// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.MapView;
import org.vaglio.workbench.tests.ui.Ui;

/** A published plan in all views at once: what is chosen in one is chosen in the others. */
@ExtendWith(EmptyLog.class)
class LinkedViewsUiTest {

    private static String example(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("vaglio.home"), "examples", name));
    }

    private static boolean hasSelected(MapView view, String label) {
        return Ui.get(() -> Arrays.stream(view.find(Tree.class).getSelection()).anyMatch(i -> i.getText().contains(label)));
    }

    @Test
    void aSheetThatIsChosenInTheTextIsShownEverywhere() throws IOException {
        try (MapEditor editor = MapEditor.open(example("dtl-2019.mappa")); MapView tree = MapView.show("org.vaglio.workbench.explorer");
                MapView form = MapView.show("org.vaglio.workbench.form"); MapView findings = MapView.show("org.vaglio.workbench.findings")) {
            Ui.until("findings", () -> findings.find(Tree.class).getItemCount() > 0);
            Ui.run(() -> Ui.page().activate(editor.editor()));
            editor.cursorAt("= 13/6 = 2,66");
            Ui.until("its form", () -> Ui.find(form.content(), StyledText.class, t -> t.getText().contains("13/6")) != null);
            Ui.until("its place in the tree", () -> tree.find(Tree.class).getSelectionCount() == 1);
            Ui.until("its finding", () -> hasSelected(findings, "2,66"));
            String explained = Ui.get(() -> findings.find(StyledText.class).getText());
            assertTrue(explained.contains("/ 6 = 13/6"), explained);
            Ui.screenshot("views");
        }
    }
}
