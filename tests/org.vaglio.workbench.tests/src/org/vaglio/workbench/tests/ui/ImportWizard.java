// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.nio.file.Path;
import java.util.Map;

/** The wizard that makes a map of a published plan, as somebody uses it. */
public record ImportWizard(Dialog dialog) {

    /** Opens it and names a document. */
    public static ImportWizard of(Path document) {
        Ui.command("org.eclipse.ui.file.import", Map.of("importWizardId", "org.vaglio.workbench.importPlan"));
        Dialog dialog = Dialog.of("Import a published plan");
        dialog.type("Document", document.toString());
        return new ImportWizard(dialog);
    }

    /** Goes on until the preview is there. */
    public void preview() {
        dialog.press("Next >");
        Ui.until("the preview", () -> dialog.canPress("Finish"));
    }

    /** Writes the map, and gives the editor in which it is opened. */
    public MapEditor finish(String map) {
        dialog.press("Finish");
        return MapEditor.opened(map);
    }
}
