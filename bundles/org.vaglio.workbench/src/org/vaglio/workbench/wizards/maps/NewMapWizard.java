// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.vaglio.workbench.wizards.place.NewMapFile;

/** Begins a map with a method of the library. */
public class NewMapWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewMapPage page;

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        page = new NewMapPage(selection);
        setWindowTitle(Messages.mapTitle);
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
