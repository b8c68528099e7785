// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.years;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vaglio.workbench.projects.WorkspaceMaps;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.views.comparison.ComparisonView;

/** Chooses two maps and shows what differs between them. */
public class CompareYearsWizard extends Wizard {

    private final IWorkbenchPage workbenchPage;
    private final YearsPage page = new YearsPage(WorkspaceMaps.all());

    /** @param workbenchPage where the differences are shown */
    public CompareYearsWizard(IWorkbenchPage workbenchPage) {
        this.workbenchPage = workbenchPage;
        setWindowTitle(Messages.title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            ComparisonView view = (ComparisonView) workbenchPage.showView(ComparisonView.ID);
            view.compare(uri(page.earlier()), uri(page.later()));
            return true;
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return false;
        }
    }

    private static String uri(IFile map) {
        return Addresses.of(map.getLocation().toPath());
    }
}
