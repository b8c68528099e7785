// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.workbench.wizards.place.NewMapFile;

/** Makes a map of a published document; what becomes of it is shown before anything is written. */
public class ImportPlanWizard extends Wizard implements IImportWizard {

    private final DocumentPage document = new DocumentPage();
    private final PreviewPage preview = new PreviewPage();
    private IWorkbench workbench;
    private Path read;
    private ImportPreview result;

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        setWindowTitle(Messages.title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(document);
        addPage(preview);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == document && !document.isPageComplete() ? null : super.getNextPage(page);
    }

    /** Reads the document when the preview is wanted. */
    void wantPreview() {
        if (!document.document().equals(read)) {
            preview.forget();
            getShell().getDisplay().asyncExec(this::read);
        }
    }

    private void read() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        PreviewRun run = new PreviewRun(document.document());
        try {
            getContainer().run(true, true, run);
            result = run.preview();
            read = document.document();
            preview.show(result);
        } catch (InvocationTargetException e) {
            back(reason(e.getTargetException()));
        } catch (InterruptedException e) {
            back(null);
        }
    }

    private static String reason(Throwable problem) {
        return problem instanceof DocumentProblem known ? known.text().in(Locale.getDefault()) : problem.toString();
    }

    private void back(String problem) {
        getContainer().showPage(document);
        document.setErrorMessage(problem);
    }

    @Override
    public boolean canFinish() {
        return super.canFinish() && document.document().equals(read);
    }

    @Override
    public boolean performFinish() {
        return NewMapFile.write(document.place(), result.map(), getContainer(), getShell(),
                workbench.getActiveWorkbenchWindow().getActivePage());
    }
}
