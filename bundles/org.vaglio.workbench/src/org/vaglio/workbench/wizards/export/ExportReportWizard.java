// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.projects.WorkspaceMaps;
import org.vaglio.workbench.server.Addresses;

/** Writes the report of a map into a file. */
public class ExportReportWizard extends Wizard implements IExportWizard {

    private ReportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.title);
        setNeedsProgressMonitor(true);
        List<IFile> maps = WorkspaceMaps.all();
        IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
        IEditorPart editor = workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        IFile edited = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        page = new ReportPage(maps, maps.indexOf(selected == null || !Addresses.isMap(selected.getName()) ? edited : selected));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (Files.exists(page.file()) && !MessageDialog.openQuestion(getShell(), Messages.title, NLS.bind(Messages.replace, page.file()))) {
            return false;
        }
        try {
            getContainer().run(true, true, new ReportRun(page.map(), page.format(), page.file()));
            return true;
        } catch (InvocationTargetException e) {
            String said = e.getMessage() == null ? Refusals.reason(e.getTargetException()) : e.getMessage();
            page.setErrorMessage(said);
            return false;
        } catch (InterruptedException e) {
            return false; // the user has stopped it
        }
    }
}
