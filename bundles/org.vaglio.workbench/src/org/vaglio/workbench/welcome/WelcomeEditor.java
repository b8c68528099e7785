// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Where one begins. It stands among the editors, so that it gives way to the first map that is opened. */
public class WelcomeEditor extends EditorPart {

    /** Of this editor. */
    public static final String ID = "org.vaglio.workbench.welcome";

    private WelcomePage page;

    /** Shows the welcome page. */
    public static void open(IWorkbenchPage where) {
        try {
            where.openEditor(WelcomeInput.ONLY, ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
