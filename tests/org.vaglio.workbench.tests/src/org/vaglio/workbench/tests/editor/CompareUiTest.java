// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vaglio.workbench.tests.ui.EmptyLog;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/** Two versions of a map in the platform's comparison. */
@ExtendWith(EmptyLog.class)
class CompareUiTest {

    private static final String BEFORE = """
            piano T "Prova" {
              area A "Contratti"
              processo P1 "1" "Concorsi" {
                fase Bando "Bando"
                fase Prove "Prove"
              }
              processo P2 "2" "Gare"
            }
            """;

    @Test
    void theElementsThatDifferAreShownAsPeopleCallThem() {
        try (MapEditor before = MapEditor.open("prima.mappa", BEFORE); MapEditor after = MapEditor.open("dopo.mappa", BEFORE
                .replace("\"Prove\"", "\"Prove scritte\"").replace("  processo P2 \"2\" \"Gare\"\n", ""))) {
            Ui.start(() -> CompareUI.openCompareEditor(new Input(new ResourceNode(before.file()), new ResourceNode(after.file()))));
            Ui.until("the elements", () -> shown(Ui.page().getActiveEditor().getSite().getShell()),
                    List.of("plan T Prova", "process 1 Concorsi", "phase Prove Prove scritte / phase Prove Prove", "process 2 Gare")::equals);
            Ui.screenshot("compare");
            Ui.run(() -> Ui.page().closeEditor(Ui.page().getActiveEditor(), false));
        }
    }

    /** What the tree of the comparison shows, wholly opened. */
    private static List<String> shown(Shell shell) {
        Tree tree = Ui.find(shell, Tree.class, t -> t.isVisible() && t.getItemCount() == 1
                && t.getItem(0).getText().startsWith("plan"));
        List<String> labels = new ArrayList<>();
        if (tree != null) {
            add(tree.getItems(), labels);
        }
        return labels;
    }

    private static void add(TreeItem[] items, List<String> labels) {
        Arrays.stream(items).filter(i -> !i.getText().isEmpty()).forEach(item -> {
            labels.add(item.getText());
            add(item.getItems(), labels);
        });
    }

    private static final class Input extends CompareEditorInput {

        private final ResourceNode before;
        private final ResourceNode after;

        Input(ResourceNode before, ResourceNode after) {
            super(new CompareConfiguration());
            this.before = before;
            this.after = after;
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new DiffNode(null, Differencer.CHANGE, null, before, after);
        }
    }
}
