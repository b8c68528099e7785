// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.Saveable;

/** What is saved from a diagram: the text. It is the same as what an editor of that text saves, so that one is asked once, by the last that is closed. */
final class TextSaveable extends Saveable {

    private final SharedText text;
    private final String name;
    private final Shell shell;

    TextSaveable(SharedText text, String name, Shell shell) {
        this.text = text;
        this.name = name;
        this.shell = shell;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean isDirty() {
        return text.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        boolean others = !text.isCurrent() && !text.isDeleted();
        if (others && !MessageDialog.openQuestion(shell, Messages.changedTitle, NLS.bind(Messages.overwrite, name))) {
            throw new OperationCanceledException();
        }
        text.save(monitor, true);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IDocument.class ? type.cast(text.document()) : super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Saveable saveable && text.document().equals(saveable.getAdapter(IDocument.class));
    }

    @Override
    public int hashCode() {
        return text.document().hashCode();
    }
}
