// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.vaglio.workbench.wizards.place.NewMapFile;

/** Begins a scoring method, from one of the library or from nothing. */
public class NewMethodWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewMethodPage page;

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        page = new NewMethodPage(selection);
        setWindowTitle(Messages.methodTitle);
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
