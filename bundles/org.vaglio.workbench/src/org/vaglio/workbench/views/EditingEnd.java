// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;

/** Hears when somebody has ended to edit a cell or a label in place. */
public final class EditingEnd extends ColumnViewerEditorActivationListener {

    private final Runnable edited;

    /** @param edited called each time, after what was written was taken */
    public EditingEnd(Runnable edited) {
        this.edited = edited;
    }

    @Override
    public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
        // anything may be edited
    }

    @Override
    public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
        // nothing changes yet
    }

    @Override
    public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
        // what was written is taken by the editing itself
    }

    @Override
    public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
        edited.run();
    }
}
