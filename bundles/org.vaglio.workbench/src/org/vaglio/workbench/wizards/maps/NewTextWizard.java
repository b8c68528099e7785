// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.vaglio.workbench.wizards.place.NewMapFile;

/** Writes a new file from one page of questions, and opens it. */
abstract class NewTextWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewTextPage page;

    /** The page that asks. */
    abstract NewTextPage page(IStructuredSelection selection);

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        page = page(selection);
        setWindowTitle(page.getTitle());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        return NewMapFile.write(page.place(), page.text(), getContainer(), getShell(), workbench.getActiveWorkbenchWindow().getActivePage());
    }
}
