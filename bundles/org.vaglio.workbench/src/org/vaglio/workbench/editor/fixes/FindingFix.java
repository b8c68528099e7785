// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

/**
 * A way to settle a finding.
 *
 * @param action of the server
 */
record FindingFix(CodeAction action) implements IMarkerResolution2 {

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public void run(IMarker marker) {
        CodeActions.apply(action);
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }
}
